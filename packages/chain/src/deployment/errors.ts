import { defineErrors, type Errors } from "@vyom/core";

const specs = {
  nameDoesNotExist: { code: 1, text: "Name does not exist", grpc: "NOT_FOUND" },
  invalidRequest: { code: 2, text: "Invalid request", grpc: "INVALID_ARGUMENT" },
  exists: { code: 3, text: "Deployment exists", grpc: "ALREADY_EXISTS" },
  notFound: { code: 4, text: "Deployment not found", grpc: "NOT_FOUND" },
  closed: { code: 5, text: "Deployment closed", grpc: "FAILED_PRECONDITION" },
  ownerMissing: { code: 6, text: "Owner account missing", grpc: "INVALID_ARGUMENT" },
  invalidGroups: { code: 7, text: "Invalid groups", grpc: "INVALID_ARGUMENT" },
  invalidId: { code: 8, text: "Invalid: deployment id", grpc: "INVALID_ARGUMENT" },
  emptyHash: { code: 9, text: "Invalid: empty hash", grpc: "INVALID_ARGUMENT" },
  invalidHash: { code: 10, text: "Invalid: deployment hash", grpc: "INVALID_ARGUMENT" },
  internal: { code: 11, text: "internal error", grpc: "INTERNAL" },
  invalidDeployment: { code: 12, text: "Invalid deployment", grpc: "INVALID_ARGUMENT" },
  invalidGroupId: { code: 13, text: "Invalid deployment's group ID", grpc: "INVALID_ARGUMENT" },
  groupNotFound: { code: 14, text: "Group not found", grpc: "NOT_FOUND" },
  groupClosed: { code: 15, text: "Group already closed", grpc: "FAILED_PRECONDITION" },
  groupOpen: { code: 16, text: "Group open", grpc: "FAILED_PRECONDITION" },
  groupPaused: { code: 17, text: "Group paused", grpc: "FAILED_PRECONDITION" },
  groupNotOpen: { code: 18, text: "Group not open", grpc: "FAILED_PRECONDITION" },
  groupSpecInvalid: { code: 19, text: "GroupSpec invalid", grpc: "INVALID_ARGUMENT" },
  invalidDeposit: { code: 20, text: "Deposit invalid", grpc: "INVALID_ARGUMENT" },
  invalidIdPath: { code: 21, text: "ID path invalid", grpc: "INVALID_ARGUMENT" },
  invalidParam: { code: 22, text: "parameter invalid", grpc: "INVALID_ARGUMENT" },
  invalidEscrowId: { code: 23, text: "invalid escrow id", grpc: "INVALID_ARGUMENT" },
  invalidPrice: { code: 24, text: "invalid price", grpc: "INVALID_ARGUMENT" },
  duplicateGroupName: { code: 25, text: "duplicate group name", grpc: "INVALID_ARGUMENT" },
  invalidReclamation: {
    code: 26,
    text: "invalid reclamation configuration",
    grpc: "INVALID_ARGUMENT",
  },
} as const;

/** Codespace `deployment` (chain-sdk go/node/deployment/v1/errors.go). */
export const deploymentErrors: Errors<typeof specs> = defineErrors("deployment", specs);

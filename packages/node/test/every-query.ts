import { AUTHORITY, auditor, grantee, payer, provider, rival, tenant } from "./every-message.ts";
import { testAccount } from "./signed-sends.ts";

/** For every query of every module a request that finds something after the script of every message, by method path. */

const owner = tenant.address;
const id = { owner, dseq: 8n };
const group = { ...id, gseq: 1 };
const order = { ...group, oseq: 1 };
const bid = { ...order, provider: provider.address, bseq: 0 };
const coinOf = (address: string): object => ({ address, denom: "uakt" });

const bank = "/cosmos.bank.v1beta1.Query";
const auth = "/cosmos.auth.v1beta1.Query";
const authz = "/cosmos.authz.v1beta1.Query";
const feegrant = "/cosmos.feegrant.v1beta1.Query";
const audit = "/akash.audit.v1.Query";
const deployment = "/akash.deployment.v1beta4.Query";
const market = "/akash.market.v1beta5.Query";

export const REQUESTS: Readonly<Record<string, object>> = {
  [`${auth}/Params`]: {},
  [`${auth}/Accounts`]: {},
  [`${auth}/Account`]: { address: owner },
  [`${auth}/AccountInfo`]: { address: owner },
  [`${auth}/AccountAddressByID`]: { accountId: 1n },
  [`${auth}/ModuleAccounts`]: {},
  [`${auth}/ModuleAccountByName`]: { name: "escrow" },
  [`${auth}/Bech32Prefix`]: {},
  [`${auth}/AddressBytesToString`]: { addressBytes: new Uint8Array(20).fill(7) },
  [`${auth}/AddressStringToBytes`]: { addressString: owner },
  [`${authz}/Grants`]: { granter: owner, grantee: grantee.address },
  [`${authz}/GranterGrants`]: { granter: AUTHORITY },
  [`${authz}/GranteeGrants`]: { grantee: grantee.address },
  [`${bank}/Balance`]: coinOf(owner),
  [`${bank}/AllBalances`]: { address: owner },
  [`${bank}/SpendableBalances`]: { address: owner },
  [`${bank}/SpendableBalanceByDenom`]: coinOf(owner),
  [`${bank}/TotalSupply`]: {},
  [`${bank}/SupplyOf`]: { denom: "uakt" },
  [`${bank}/Params`]: {},
  [`${bank}/SendEnabled`]: {},
  [`${bank}/DenomMetadata`]: { denom: "uakt" },
  [`${bank}/DenomMetadataByQueryString`]: { denom: "uakt" },
  [`${bank}/DenomsMetadata`]: {},
  [`${bank}/DenomOwners`]: { denom: "uakt" },
  [`${bank}/DenomOwnersByQuery`]: { denom: "uakt" },
  "/cosmos.consensus.v1.Query/Params": {},
  "/cosmos.distribution.v1beta1.Query/Params": {},
  "/cosmos.distribution.v1beta1.Query/CommunityPool": {},
  [`${feegrant}/Allowance`]: { granter: payer.address, grantee: owner },
  [`${feegrant}/Allowances`]: { grantee: owner },
  [`${feegrant}/AllowancesByGranter`]: { granter: payer.address },
  "/akash.cert.v1.Query/Certificates": { filter: { owner } },
  "/akash.provider.v1beta4.Query/Providers": {},
  "/akash.provider.v1beta4.Query/Provider": { owner: provider.address },
  [`${audit}/AllProvidersAttributes`]: {},
  [`${audit}/ProviderAttributes`]: { owner: provider.address },
  [`${audit}/ProviderAuditorAttributes`]: { owner: provider.address, auditor: auditor.address },
  [`${audit}/AuditorAttributes`]: { auditor: auditor.address },
  "/akash.take.v1.Query/Params": {},
  "/akash.escrow.v1.Query/Accounts": { state: "open" },
  "/akash.escrow.v1.Query/Payments": { state: "open" },
  [`${deployment}/Deployments`]: { filters: { owner } },
  [`${deployment}/Deployment`]: { id },
  [`${deployment}/Group`]: { id: group },
  [`${deployment}/Params`]: {},
  [`${market}/Orders`]: { filters: { owner } },
  [`${market}/Order`]: { id: order },
  [`${market}/Bids`]: { filters: { owner } },
  [`${market}/Bid`]: { id: bid },
  [`${market}/Leases`]: { filters: { owner } },
  [`${market}/Lease`]: { id: bid },
  [`${market}/Params`]: {},
};

/** The same for things that are not there, with the status and the words that clients look for. */
export const UNKNOWN: readonly (readonly [
  path: string,
  request: object,
  status: number,
  text: RegExp,
])[] = [
  [`${auth}/Account`, { address: testAccount("nobody", 0n).address }, 5, /not found/],
  [`${auth}/Account`, { address: "nonsense" }, 2, /bech32/],
  [`${auth}/AccountAddressByID`, { accountId: 999n }, 5, /not found/],
  [`${auth}/ModuleAccountByName`, { name: "nobody" }, 5, /not found/],
  [`${bank}/Balance`, { address: "nonsense", denom: "uakt" }, 3, /bech32/],
  [`${bank}/Balance`, { address: owner, denom: "" }, 3, /denom/],
  [`${bank}/DenomMetadata`, { denom: "none" }, 5, /none/],
  [`${feegrant}/Allowance`, { granter: owner, grantee: rival.address }, 13, /not found/],
  [`${authz}/GranterGrants`, { granter: "nonsense" }, 2, /bech32/],
  ["/akash.provider.v1beta4.Query/Provider", { owner }, 5, /not found/],
  [`${audit}/ProviderAttributes`, { owner }, 5, /not found/],
  [`${deployment}/Deployment`, { id: { owner, dseq: 99n } }, 5, /not found/],
  [`${deployment}/Group`, { id: { ...group, gseq: 9 } }, 5, /not found/],
  [`${market}/Order`, { id: { ...order, oseq: 9 } }, 5, /not found/],
  [`${market}/Bid`, { id: { ...bid, dseq: 99n } }, 5, /not found/],
  [`${market}/Lease`, { id: { ...bid, dseq: 99n } }, 5, /not found/],
  [`${market}/Orders`, { filters: { state: "sideways" } }, 3, /invalid state/],
];

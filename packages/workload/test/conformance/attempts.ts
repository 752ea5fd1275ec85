/** Something that a tenant's program tries inside its container, and the words in which it is refused. */
export interface Attempt {
  /** Number and words of SECURITY.md. */
  readonly title: string;
  /** Runs in a shell; exit code 0 means that it worked. */
  readonly sh?: string;
  /** Runs in Node after PRELUDE; `done(true)` means that it worked. */
  readonly js?: string;
  /** What the refusal says, so that no attempt fails for another reason than the one meant. */
  readonly says: RegExp;
}

/** System calls from JavaScript: `sys(number, ...words)` and libc's functions give a negative number and `errno()`. */
export const PRELUDE = `const fs=require("fs"),ffi=require("/app/koffi.node"),libc=ffi.load("libc.so.6");
const call=libc.func("long syscall(long number, ...)"),errno=()=>ffi.errno();
const sys=(number,...words)=>call(number,...words.flatMap(word=>[typeof word==="number"?"long":Buffer.isBuffer(word)?"void *":"const char *",word]));
const name=number=>require("util").getSystemErrorName(-number);
const done=(worked,say="")=>{console.log(say||(worked?"it worked":name(errno())));process.exit(worked?0:1)};
const x64=process.arch==="x64";`;

const DENIED = /Operation not permitted|Permission denied/i;
/** Or not there at all: not every kernel has every file. */
const READ_ONLY = /Read-only file system|Permission denied|nonexistent/;
const GONE = /No such file or directory|Permission denied|nonexistent/;
const EPERM = /EPERM|EACCES/;

/**
 * Two tiny programs, since a filter may end a thread alone: `foreign` calls unshare(CLONE_NEWNS) of 32-bit x86 by
 * interrupt 0x80, `wide` that of the x32 numbers; they exit with 0 when that worked.
 */
const FOREIGN =
  `const header=(elf,words,longs)=>{words.forEach(([at,value])=>elf.writeUInt16LE(value,at));longs.forEach(([at,value])=>elf.writeUInt32LE(value,at))};
const narrow=[0xb8,0x36,1,0,0,0xbb,0,0,2,0,0xcd,0x80,0x85,0xc0,0xb3,0,0x74,2,0xb3,1,0x31,0xc0,0x40,0xcd,0x80];
const elf=Buffer.alloc(84+narrow.length);elf.set([0x7f,0x45,0x4c,0x46,1,1,1]);elf.set(narrow,84);
header(elf,[[16,2],[18,3],[40,52],[42,32],[44,1]],[[20,1],[24,0x8048054],[28,52],[52,1],[60,0x8048000],[64,0x8048000],[68,elf.length],[72,elf.length],[76,5],[80,4096]]);
const long=[0xbf,0,0,2,0,0xb8,0x10,1,0,0x40,0x0f,5,0x85,0xc0,0x40,0x0f,0x95,0xc7,0x40,0x0f,0xb6,0xff,0xb8,0x3c,0,0,0,0x0f,5];
const elf64=Buffer.alloc(120+long.length);elf64.set([0x7f,0x45,0x4c,0x46,2,1,1]);elf64.set(long,120);
header(elf64,[[16,2],[18,62],[52,64],[54,56],[56,1]],[[20,1],[24,0x400078],[32,64],[64,1],[68,5],[80,0x400000],[88,0x400000],[96,elf64.length],[104,elf64.length],[112,4096]]);
fs.writeFileSync("/tmp/foreign",elf,{mode:0o755});fs.writeFileSync("/tmp/wide",elf64,{mode:0o755});`.replaceAll(
    "\n",
    "",
  );

const PROC_AND_SYS: readonly Attempt[] = [
  {
    title: "1 set a system parameter",
    sh: "echo 1 > /proc/sys/kernel/panic",
    says: READ_ONLY,
  },
  {
    title: "2 have the kernel run a program of its own for a crash",
    sh: "echo '|/tmp/x' > /proc/sys/kernel/core_pattern",
    says: READ_ONLY,
  },
  {
    title: "3 have the kernel run a program of its own for an empty cgroup",
    sh: "for f in /sys/fs/cgroup/release_agent /sys/fs/cgroup/*/release_agent; do test -e $f && echo /tmp/x > $f && exit 0; done; echo refused; false",
    says: /refused/,
  },
  { title: "4 trigger a system request", sh: "echo b > /proc/sysrq-trigger", says: READ_ONLY },
  {
    title: "5 raise the number of user namespaces",
    sh: "echo 99 > /proc/sys/user/max_user_namespaces",
    says: READ_ONLY,
  },
  {
    title: "6 read the machine's memory",
    sh: "head -c 1 /proc/kcore | grep -q . && exit 0; test -e /dev/mem && exit 0; echo nothing there; false",
    says: /nothing there/,
  },
  {
    title: "7 read the kernel's messages",
    sh: "dmesg && exit 0; head -c 1 /proc/kmsg | grep -q .",
    says: DENIED,
  },
  {
    title: "8 write to sysfs",
    sh: "for f in /sys/class/net/eth0/mtu /sys/kernel/uevent_helper /sys/class/net/lo/mtu; do echo 1 > $f && exit 0; done; false",
    says: /Permission denied|Read-only file system|nonexistent/,
  },
  {
    title: "9 raise its own memory limit",
    sh: "cd /sys/fs/cgroup; for f in memory/memory.limit_in_bytes memory.limit_in_bytes memory.max; do test -e $f || continue; echo 99999999999 > $f && exit 0; done; echo refused; false",
    says: /refused/,
  },
  {
    title: "10 protect itself from the machine's lack of memory",
    sh: "echo -1000 > /proc/self/oom_score_adj",
    says: /I\/O error|Permission denied/,
  },
  {
    title: "11 raise a limit on resources",
    sh: "ulimit -n 10000000",
    says: /not permitted|error/i,
  },
  { title: "12 change its hostname", sh: "hostname other", says: /must be root|not permitted/ },
  { title: "13 set the clock", sh: "date -s 2001-01-01", says: DENIED },
];

const FILES: readonly Attempt[] = [
  { title: "14 make a disk's device file", sh: "mknod /tmp/disk b 8 0", says: DENIED },
  { title: "15 make a device file of memory", sh: "mknod /tmp/mem c 1 1", says: DENIED },
  { title: "16 copy a device file", sh: "cp -a /dev/null /tmp/device", says: DENIED },
  {
    title: "17 open a disk, the kernel's log, a network tap or the virtual machine's socket",
    sh: "for d in sda vda nvme0n1 loop0 loop-control mem kmsg kvm fuse net/tun vsock vhost-net; do test -e /dev/$d && exit 0; done; echo none; false",
    says: /none/,
  },
  {
    title: "18 follow a link of a volume out of it",
    sh: "ln -s /../../../../../usr/lib/os-release /data/link; ln -s /proc/1/root/../../../root /data/up; ls /data/up/ && exit 0; cat /data/link",
    says: GONE,
  },
  {
    title: "19 make a hard link to a file of another mount",
    sh: "for f in /proc/version /etc/hosts /etc/resolv.conf; do ln $f /data/linked && exit 0; done; false",
    says: /Invalid cross-device link|Operation not permitted/,
  },
  {
    title: "20 open a file of the machine by its handle",
    js: `const handle=Buffer.alloc(16);handle.writeUInt32LE(8,0);handle.writeInt32LE(1,4);handle.writeUInt32LE(2,8);
const root=fs.openSync("/etc/hosts","r");done(sys(x64?304:265,root,handle,0)>=0)`,
    says: EPERM,
  },
  {
    title: "21 climb out of its root by changing it twice",
    js: `const own=fs.readdirSync("/").join();fs.mkdirSync("/tmp/cage",{recursive:true});process.chdir("/");
const chroot=libc.func("int chroot(const char *path)"),chdir=libc.func("int chdir(const char *path)");
const went=chroot("/tmp/cage")===0;for(let i=0;i<64;i++)chdir("..");chroot(".");
const seen=fs.readdirSync("/").join();done(went&&seen!==own,went?"the same files":"not at all")`,
    says: /the same files|not at all/,
  },
  {
    title: "22 take a mount of its own away",
    sh: "umount /etc/hosts || umount -l /proc/sys || rm /etc/hosts",
    says: /not permitted|must be superuser|busy|denied/i,
  },
  {
    title: "23 see a path of the machine by its current folder or open files",
    sh: "for p in /proc/1/cwd /proc/self/cwd /proc/1/fd/* /proc/self/fd/*; do case $(stat -L -c %F $p 2>/dev/null) in directory) ls $p/../../../../../../../root && exit 0;; esac; done; echo none; false",
    says: /none/,
  },
];

const PRIVILEGES: readonly Attempt[] = [
  {
    title: "24 gain root by a set-user-id program",
    sh: "cp /usr/bin/sh /tmp/s && chmod 4755 /tmp/s && setpriv --reuid 33 --clear-groups /tmp/s -p -c 'test $(id -u) = 0' || { echo refused; false; }",
    says: /refused/,
  },
  {
    title: "25 give a program's file a capability",
    js: `fs.copyFileSync("/usr/bin/true","/tmp/capable");const value=Buffer.alloc(20);value.writeUInt32LE(0x02000001,0);value.writeUInt32LE(0x200000,4);
done(libc.func("int setxattr(const char *path, const char *name, void *value, size_t size, int flags)")("/tmp/capable","security.capability",value,20,0)===0)`,
    says: EPERM,
  },
  {
    title: "26 gain a capability",
    sh: "setpriv --inh-caps +sys_admin --ambient-caps +sys_admin true",
    says: /not permitted|failed|too high|EPERM/i,
  },
  { title: "27 mount a file system", sh: "mount -t tmpfs tmpfs /tmp", says: DENIED },
  { title: "28 bind a folder elsewhere", sh: "mount --bind /etc /tmp", says: DENIED },
  {
    title: "29 make a read-only mount writable",
    sh: "mount -o remount,rw /proc/sys || mount -o remount,rw,bind /proc/sys",
    says: /permission denied|not permitted|must be superuser/i,
  },
  {
    title: "30 make namespaces of its own",
    sh: "for n in user mount net pid uts ipc cgroup; do unshare --$n --fork true && exit 0; done; false",
    says: /Operation not permitted/,
  },
  {
    title: "31 enter the namespaces of another process",
    sh: "nsenter --target 1 --mount --net --pid true",
    says: DENIED,
  },
  {
    title: "32 trace another process",
    js: `const ptrace=libc.func("long ptrace(int request, int pid, void *address, void *data)");
const ATTACH=16,SEIZE=0x4206;done(ptrace(ATTACH,1,null,null)>=0||ptrace(SEIZE,process.ppid,null,null)>=0)`,
    says: EPERM,
  },
  {
    title: "33 read another process's memory",
    js: `const local=Buffer.alloc(16),remote=Buffer.alloc(16);done(sys(x64?310:270,1,local,1,remote,1,0)>=0)`,
    says: EPERM,
  },
  {
    title: "34 make a system call of another architecture",
    js: `if(!x64)done(false,[1,1].join(" "));${FOREIGN}
const outcomes=["/tmp/foreign","/tmp/wide"].map(file=>{const ran=require("child_process").spawnSync(file);return ran.signal??ran.error?.code??ran.status});
done(outcomes.includes(0),outcomes.join(" "))`,
    says: /^(SIGSYS|ENOEXEC|1) (SIGSYS|1)$/m,
  },
  {
    title: "35 open a raw or packet socket",
    js: `const socket=libc.func("int socket(int family, int type, int protocol)");const RAW=3,DGRAM=2;
done(socket(2,RAW,1)>=0||socket(10,RAW,58)>=0||socket(17,RAW,768)>=0||socket(17,DGRAM,768)>=0)`,
    says: EPERM,
  },
  {
    title: "36 speak to the virtual machine's host or the kernel's other protocols",
    js: `const socket=libc.func("int socket(int family, int type, int protocol)");
const open=[38,40,31,29,30,21,9,5,4,43,44].filter(family=>[1,2,5].some(type=>socket(family,type,0)>=0));done(open.length>0,"families "+open.join())`,
    says: /^families $/m,
  },
  {
    title: "37 change its own address, route or interface",
    js: `const socket=libc.func("int socket(int family, int type, int protocol)"),ioctl=libc.func("int ioctl(int fd, unsigned long request, void *argument)");
const request=Buffer.alloc(40);request.write("eth0");request.writeUInt16LE(2,16);request.set([10,233,1,77],20);const SIOCSIFADDR=0x8916,SIOCSIFHWADDR=0x8924;
const fd=socket(2,2,0);const worked=ioctl(fd,SIOCSIFADDR,request)===0||ioctl(fd,SIOCSIFHWADDR,request)===0;done(worked)`,
    says: EPERM,
  },
];

/** All that can be tried one after the other in one container. */
export const ATTEMPTS: readonly Attempt[] = [...PROC_AND_SYS, ...FILES, ...PRIVILEGES];

export interface Outcome {
  readonly code: number;
  readonly said: string;
}
/** A program for Node in the container: runs each attempt of its first argument and prints their outcomes. */
export const RUNNER = `const {spawnSync}=require("child_process");
process.stdout.write(JSON.stringify(JSON.parse(process.argv[1]).map(([program,...words])=>{
const ran=spawnSync(program,words,{timeout:10000,encoding:"utf8",cwd:"/tmp"});
return {code:ran.status??128,said:(ran.stdout+ran.stderr+(ran.signal??"")).slice(0,500)}})),()=>process.exit());`;

/** The words of an attempt's command. */
export function commandOf({ sh, js }: Attempt): readonly string[] {
  return sh === undefined ? ["node", "-e", `${PRELUDE}\n${js}`] : ["sh", "-c", sh];
}

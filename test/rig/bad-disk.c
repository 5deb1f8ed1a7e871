/* Preloaded into node: the NTH and each later call that changes a path which holds TEXT fails with ERRNO. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <unistd.h>

static const char *text;
static int nth, number, count;

static void __attribute__((constructor)) begin(void) {
  char name[64] = {0};
  FILE *file = fopen("/proc/self/comm", "r");
  if (file) {
    if (!fgets(name, 63, file)) name[0] = 0;
    fclose(file);
  }
  if (strncmp(name, "node", 4) || !getenv("BAD_DISK_TEXT")) return;
  text = getenv("BAD_DISK_TEXT");
  nth = atoi(getenv("BAD_DISK_NTH"));
  number = atoi(getenv("BAD_DISK_ERRNO"));
}

static int fails(const char *path) {
  if (!text || !path || !strstr(path, text) || __sync_add_and_fetch(&count, 1) < nth) return 0;
  errno = number;
  return 1;
}

static int fails_open(int fd) {
  char link[64], path[4200];
  if (!text) return 0;
  snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return fails(path);
}

#define NEXT(f) ((__typeof__(&f))dlsym(RTLD_NEXT, #f))
#define OPEN(f)                                                                \
  int f(const char *path, int flags, ...) {                                    \
    mode_t mode = 0;                                                           \
    if (flags & (O_CREAT | O_TMPFILE)) {                                       \
      va_list more;                                                            \
      va_start(more, flags);                                                   \
      mode = va_arg(more, mode_t);                                             \
      va_end(more);                                                            \
    }                                                                          \
    if ((flags & (O_WRONLY | O_RDWR | O_CREAT)) && fails(path)) return -1;     \
    return NEXT(f)(path, flags, mode);                                         \
  }
OPEN(open)
OPEN(open64)
ssize_t write(int fd, const void *bytes, size_t size) { return fails_open(fd) ? -1 : NEXT(write)(fd, bytes, size); }
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t at) { return fails_open(fd) ? -1 : NEXT(pwrite64)(fd, bytes, size, at); }
ssize_t writev(int fd, const struct iovec *parts, int n) { return fails_open(fd) ? -1 : NEXT(writev)(fd, parts, n); }
int fsync(int fd) { return fails_open(fd) ? -1 : NEXT(fsync)(fd); }
int fdatasync(int fd) { return fails_open(fd) ? -1 : NEXT(fdatasync)(fd); }
int ftruncate64(int fd, off64_t size) { return fails_open(fd) ? -1 : NEXT(ftruncate64)(fd, size); }
int rename(const char *from, const char *to) { return fails(to) ? -1 : NEXT(rename)(from, to); }
int link(const char *from, const char *to) { return fails(to) ? -1 : NEXT(link)(from, to); }
int mkdir(const char *path, mode_t mode) { return fails(path) ? -1 : NEXT(mkdir)(path, mode); }

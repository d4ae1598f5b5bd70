# tries: find the harness's secrets in its own environment
# wall: state: the environment is made anew
# shows: it prints the secret
import os

for name, value in os.environ.items():
    print(name, value)
print(open("/proc/self/environ").read())

# tries: leave folders that nobody may enter
# wall: state: the cleaner opens them up
# shows: they are left
# ends: ok output_limit
mkdir -p a/b/c
echo x > a/b/c/file
chmod 000 a/b/c/file a/b/c a/b a
mkdir -p d/e
chmod 000 d/e
chmod 555 d
chmod 000 . || :

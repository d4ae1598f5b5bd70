# tries: read who has an account on the machine
# wall: files: Landlock; a box does not show it
# shows: it prints the file
# ends: ok error
grep -q ^root: /etc/passwd && echo "ESCAPED: /etc/passwd"
grep -q ^root: /etc/shadow && echo "ESCAPED: /etc/shadow"
cat /etc/machine-id /etc/hostname /etc/ssh/* 2>/dev/null | grep -q . && echo "ESCAPED: settings of the machine"
:

// swift-format-ignore-file
// Written by Tools/generate_reference.py; change that, not this.

let topLevelDomainTable: StaticString = #"""
# Endings that company names may not have: Microsoft Partner Center documentation, September 2021
ac
ad
ae
af
ag
ai
al
am
an
ao
aq
ar
as
at
au
aw
ax
az
ba
bb
bd
be
bf
bg
bh
bi
bj
bl
bm
bn
bo
bq
br
bs
bt
bv
bw
by
bz
ca
cc
cd
cf
cg
ch
ci
ck
cl
club
cm
cn
co
com
cr
cu
cv
cw
cx
cy
cz
de
dj
dk
dm
do
dz
ec
edu
ee
eg
eh
er
es
et
eu
fi
fj
fk
fm
fo
fr
ga
gb
gd
ge
gf
gg
gh
gi
gl
gm
gn
gp
gq
gr
gs
gt
gu
gw
gy
hk
hm
hn
hr
ht
hu
id
ie
il
im
in
io
iq
ir
is
it
je
jm
jo
jp
ke
kg
kh
ki
km
kn
kp
kr
kw
ky
kz
la
lb
lc
li
lk
lr
ls
lt
lu
lv
ly
ma
mc
md
me
mf
mg
mh
mk
ml
mm
mn
mo
mp
mq
mr
ms
mt
mu
mv
mw
mx
my
mz
na
nc
ne
nf
ng
ni
nl
no
np
nr
nu
nz
om
org
pa
pe
pf
pg
ph
pk
pl
pm
pn
pr
ps
pt
pw
py
qa
re
ro
rs
ru
rw
sa
sb
sc
sd
se
sg
sh
si
sj
sk
sl
sm
sn
so
sr
ss
st
su
sv
sx
sy
sz
tc
td
tf
tg
th
tj
tk
tl
tm
tn
to
tp
tr
tt
tv
tw
tz
ua
ug
uk
um
us
uy
uz
va
vc
ve
vg
vi
vn
vu
wf
ws
бг	xn--90ae
бел	xn--90ais
ею	xn--e1a4c
мкд	xn--d1alf
мон	xn--l1acc
срб	xn--90a3ac
укр	xn--j1amh
қаз	xn--80ao21a
भारत	xn--h2brj9c
भारतम्	xn--h2breg3eve
भारोत	xn--h2brj9c8c
বাংলা	xn--54b7fta0cc
ভারত	xn--45brj9c
ভাৰত	xn--45br5cyl
ભારત	xn--gecrj9c
ଭାରତ	xn--3hcrj9c
சிங்கப்பூர்	xn--clchc0ea0b2g2a9gcd
భారత్	xn--fpcrj9c3d
ಭಾರತ	xn--2scrj9c
ලංකා	xn--fzc2c9e2c
中国	xn--fiqs8s
中國	xn--fiqz9s
台湾	xn--kprw13d
台灣	xn--kpry57d
香港	xn--j6w193g
한국	xn--3e0b707e
"""#

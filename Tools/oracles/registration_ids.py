#!/usr/bin/env python3
"""Writes registration, tax and VAT numbers with what the package python-stdnum says of them.

    registration_ids.py [SEED [NUMBERS PER COUNTRY]]     to standard output

Columns: country, number, `valid` or `wrong`. A number is valid when one of the country's kinds accepts it.
"""

import importlib
import random
import string
import sys

import stdnum
from stdnum.eu import vat

KINDS = {
    "AZ": ["az.voen"], "BY": ["by.unp"], "BR": ["br.cnpj", "br.cpf"], "HU": ["hu.anum"], "IN": ["in_.gstin", "in_.pan"],
    "MD": ["md.idno"], "PL": ["pl.nip", "pl.pesel"], "RU": ["ru.inn"], "ZA": ["za.tin"], "TH": ["th.tin"],
    "TR": ["tr.vkn", "tr.tckimlik"], "UA": ["ua.edrpou", "ua.rntrc"], "VE": ["ve.rif"], "VN": ["vn.mst"],
    "CH": ["ch.uid", "ch.vat"], "NO": ["no.orgnr", "no.mva"], "IS": ["is_.kennitala"], "NL": ["nl.btw", "nl.bsn"],
    "FR": ["fr.tva", "fr.siren", "fr.siret"], "EE": ["ee.kmkr", "ee.registrikood"], "SE": ["se.vat", "se.orgnr"],
    "AT": ["at.uid"], "BE": ["be.vat"], "BG": ["bg.vat"], "CY": ["cy.vat"], "CZ": ["cz.dic"], "DE": ["de.vat"],
    "DK": ["dk.cvr"], "ES": ["es.nif"], "FI": ["fi.alv"], "GR": ["gr.vat"], "HR": ["hr.oib"], "IE": ["ie.vat"],
    "IT": ["it.iva"], "LT": ["lt.pvm"], "LU": ["lu.tva"], "LV": ["lv.pvn"], "MT": ["mt.vat"], "PT": ["pt.nif"],
    "RO": ["ro.cf"], "SI": ["si.ddv"], "SK": ["sk.dph"],
}
# How numbers of the country look: 0 a digit, A a letter, ? either, others themselves.
SHAPES = {
    "AZ": ["000000000?"[:9] + "1", "0000000002"], "BY": ["000000000"], "BR": ["00000000000000", "????????000100", "00000000000"],
    "HU": ["00000000"], "IN": ["00AAACA0000A1Z?", "AAAPA0000A", "AAACA0000A"], "MD": ["1000000000000"],
    "PL": ["0000000000", "80010100000"], "RU": ["0000000000", "000000000000"], "ZA": ["0000000000"],
    "TH": ["0000000000000"], "TR": ["0000000000", "10000000000"], "UA": ["00000000", "0000000000"],
    "VE": ["J000000000", "V000000000", "G000000000", "P000000000", "E000000000"], "VN": ["0000000000", "0000000000000"],
    "CH": ["CHE000000000", "CHE000000000MWST"], "NO": ["000000000", "000000000MVA"], "IS": ["5001010000"],
    "NL": ["000000000B01", "NL000000000B02", "000000000"], "FR": ["00000000000", "000000000", "00000000000000"],
    "EE": ["000000000", "10000000"], "SE": ["000000000001", "5500000000"], "AT": ["U00000000"], "BE": ["0000000000"],
    "BG": ["000000000", "0000000000"], "CY": ["00000000A"], "CZ": ["00000000"], "DE": ["000000000"], "DK": ["00000000"],
    "ES": ["00000000A", "X0000000A", "B00000000", "Q0000000A", "N0000000A", "A00000000", "K0000000A"], "FI": ["00000000"],
    "GR": ["000000000"], "HR": ["00000000000"], "IE": ["0000000A", "0000000AA", "0A00000A"], "IT": ["00000000010"],
    "LT": ["000000010", "000000000010"], "LU": ["00000000"], "LV": ["40000000000"], "MT": ["00000000"],
    "PT": ["000000000"], "RO": ["00000000", "000000", "0000000000"], "SI": ["00000000"], "SK": ["0020000000"],
}


def fill(shape, dice):
    places = {"0": string.digits, "A": string.ascii_uppercase, "?": string.digits + string.ascii_uppercase}
    return "".join(dice.choice(places[char]) if char in places else char for char in shape)


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 240
    dice = random.Random(seed)
    print(f"# python-stdnum {stdnum.__version__}, LGPL-2.1-or-later; Tools/oracles/registration_ids.py {seed} {count}")
    for country, names in sorted(KINDS.items()):
        kinds = [importlib.import_module("stdnum." + name) for name in names]

        def valid(number):
            return any(kind.is_valid(number) for kind in kinds)

        for _ in range(count):
            number = fill(dice.choice(SHAPES[country]), dice)
            if dice.random() < 0.5:
                # A right one: the last places tried until one fits.
                for _ in range(2000):
                    place = dice.randrange(max(0, len(number) - 6), len(number))
                    other = number[:place] + fill("A" if number[place].isalpha() else "0", dice) + number[place + 1:]
                    number = other
                    if valid(number):
                        break
                if dice.random() < 0.3:
                    place = dice.randrange(len(number))
                    number = number[:place] + fill("A" if number[place].isalpha() else "0", dice) + number[place + 1:]
            elif dice.random() < 0.1:
                number = number + "0" if dice.random() < 0.5 else number[:-1]
            print("\t".join([country, number, "valid" if valid(number) else "wrong"]))


main()

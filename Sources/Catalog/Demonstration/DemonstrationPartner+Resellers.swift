extension DemonstrationPartner {
  /// Eight resellers in six countries, two of them without a signed agreement.
  static let resellerText = """
    partnerID,name,tenantID,country,agreementSigned,relationship
    4847383,Fabrikam Retail,3f1f4b6e-5d0a-4c39-9f0e-7a1d52c84e01,NL,true,indirectReseller
    5357564,Van Dam Automatisering,8b2c9d51-0f64-4a7b-8e13-2c6f90ab7d02,NL,true,indirectReseller
    873452,Northwind Kantoorservice,d94e7a20-61b8-4f5c-b3a7-5e08c1f23a03,NL,false,indirectReseller
    517285,Tailspin Cloud Gent,1c5a0e93-7d42-4b86-a9f1-3b7d64e05c04,BE,true,indirectReseller
    2468135,Adatum Systemhaus München,6e8f2b17-94c3-4d0a-8c5e-f1a20b936d05,DE,true,indirectReseller
    3692581,Proseware Łódź,a07d3c64-2e19-4f8b-95b0-8d4c7e61fa06,PL,true,indirectReseller
    6172839,Litware Soluções,57b9e0d2-c846-4a31-bf72-09e5d38c1b07,BR,true,indirectReseller
    7283940,Wingtip Gulf Trading,f2846c5b-3a0e-4d97-80d4-b65e1f79cc08,AE,false,indirectReseller
    """
}

namespace Mitoyen.Agreements.Contracts;

/// <summary>What law the agreement says it rests on. Checks on it warn and never block: the authorities and the prefecture decide.</summary>
public enum LegalBasis
{
    NotStated,
    /// <summary>Loan of a service between an EPCI and its member communes, CGCT L5211-4-1.</summary>
    ServiceLoanInsideEpci,
    /// <summary>Agreement between authorities for services, CGCT L5111-1.</summary>
    AgreementBetweenAuthorities,
    /// <summary>Services put in common (unified service or loan) by an agreement between authorities, CGCT L5111-1-1.</summary>
    ServicesInCommon,
    /// <summary>Service commun between an EPCI with its own taxation and its member communes, CGCT L5211-4-2.</summary>
    CommonService,
    /// <summary>One agent made available, CGFP L512-6 and following.</summary>
    IndividualLoan,
    Other,
}

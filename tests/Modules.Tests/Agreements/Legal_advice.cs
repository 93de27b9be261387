using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;

namespace Mitoyen.Modules.Tests.Agreements;

public sealed class Legal_advice
{
    static string[] Between(LegalBasis basis, PersonStatus person = PersonStatus.CivilServant, params AuthorityId[] communes) =>
        [.. new LegalAdvice(basis, person, Given.Bapaume, Given.Principals, communes.ToHashSet(), Given.Principals.Except(communes).ToHashSet()).All().Select(a => a.Sentence)];

    [Fact]
    public void A_loan_of_service_between_two_epci_lacks_a_member_commune()
    {
        Assert.Contains("commune membre", Assert.Single(Between(LegalBasis.ServiceLoanInsideEpci)));
        Assert.Contains("L5111-1-1", Assert.Single(Between(LegalBasis.ServiceLoanInsideEpci)));
    }

    [Fact]
    public void A_loan_of_service_to_a_commune_only_asks_to_check_its_membership() =>
        Assert.StartsWith("Vérifiez", Assert.Single(Between(LegalBasis.ServiceLoanInsideEpci, communes: Given.Bertincourt)));

    [Fact]
    public void Services_in_common_between_two_epci_need_no_advice()
    {
        Assert.Empty(Between(LegalBasis.ServicesInCommon));
        Assert.Empty(Between(LegalBasis.AgreementBetweenAuthorities));
    }

    [Fact]
    public void A_fixed_term_agent_cannot_be_lent_individually()
    {
        Assert.Contains("durée déterminée", Assert.Single(Between(LegalBasis.IndividualLoan, PersonStatus.FixedTermAgent)));
        Assert.Empty(Between(LegalBasis.IndividualLoan, PersonStatus.CivilServant));
        Assert.Single(Between(LegalBasis.IndividualLoan, PersonStatus.NotStated));
    }

    [Fact]
    public void A_basis_not_stated_or_other_between_two_epci_points_to_the_natural_one()
    {
        Assert.Contains("L5111-1", Assert.Single(Between(LegalBasis.NotStated)));
        Assert.Contains("L5111-1", Assert.Single(Between(LegalBasis.Other)));
        Assert.Single(Between(LegalBasis.CommonService));
    }

    [Fact]
    public void A_vote_without_transmission_is_pointed_out()
    {
        var agreement = Given.Written();
        agreement.Record(null, Given.VoteOf(Given.Bapaume, new(2025, 12, 1)) with { TransmittedOn = null }, Given.Today, Given.At);

        Assert.Contains("préfecture", Assert.Single(PracticalAdvice.On(agreement, _ => "Bapaume")).Sentence);
    }
}

using Mitoyen.Agreements.Contracts;
using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>Checks of the legal basis against who the parties are. They advise: the assemblies and the prefecture decide.</summary>
/// <param name="Communes">The parties that are communes.</param>
/// <param name="Groupings">The parties that are EPCI (communauté de communes, d’agglomération, urbaine, métropole).</param>
sealed record LegalAdvice(LegalBasis Basis, PersonStatus Person, AuthorityId Employer, IReadOnlyList<AuthorityId> Parties, IReadOnlySet<AuthorityId> Communes, IReadOnlySet<AuthorityId> Groupings)
{
    public IEnumerable<Advice> All()
    {
        if (Basis == LegalBasis.NotStated)
            yield return new("Le fondement juridique n’est pas indiqué." + (OnlyGroupings ? $" Entre deux EPCI, ce sont d’ordinaire les articles L5111-1 et L5111-1-1 du CGCT." : ""), null);
        if (Basis == LegalBasis.ServiceLoanInsideEpci && !BindsAnEpciAndItsCommunes)
            yield return new($"Cette mise à disposition de service se fait entre un EPCI et ses communes membres : il faut une commune membre parmi les bénéficiaires.{Natural}", "CGCT, art. L5211-4-1");
        if (Basis == LegalBasis.ServiceLoanInsideEpci && BindsAnEpciAndItsCommunes)
            yield return new("Vérifiez que chaque commune partie est membre de l’EPCI.", "CGCT, art. L5211-4-1");
        if (Basis == LegalBasis.CommonService && !BindsAnEpciAndItsCommunes)
            yield return new($"Un service commun se crée entre un EPCI à fiscalité propre et ses communes membres.{Natural}", "CGCT, art. L5211-4-2");
        if (Basis == LegalBasis.Other && OnlyGroupings)
            yield return new("Entre deux EPCI, les articles L5111-1 et L5111-1-1 du CGCT sont le fondement naturel.", "CGCT, art. L5111-1 et L5111-1-1");
        if (Basis == LegalBasis.IndividualLoan && Person == PersonStatus.FixedTermAgent)
            yield return new("La mise à disposition individuelle ne s’applique pas à un agent en contrat à durée déterminée.", "CGFP, art. L512-6 et suivants ; décret n° 88-145, art. 35-1");
        if (Basis == LegalBasis.IndividualLoan && Person == PersonStatus.NotStated)
            yield return new($"Indiquez le statut de la personne : la mise à disposition individuelle vise les fonctionnaires, et les contractuels en contrat à durée indéterminée.", "CGFP, art. L512-6 et suivants");
    }

    bool OnlyGroupings => Parties.All(Groupings.Contains);

    bool BindsAnEpciAndItsCommunes =>
        Groupings.Contains(Employer) ? Parties.Any(p => p != Employer && Communes.Contains(p)) && Parties.All(p => p == Employer || Communes.Contains(p))
        : Communes.Contains(Employer) && Parties.Any(p => p != Employer && Groupings.Contains(p));

    string Natural => OnlyGroupings ? " Entre deux EPCI, les articles L5111-1 et L5111-1-1 du CGCT sont le fondement naturel." : "";
}

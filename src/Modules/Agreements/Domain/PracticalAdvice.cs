using Mitoyen.Kernel;

namespace Mitoyen.Agreements.Domain;

/// <summary>What is missing or unusual in an agreement, beside its legal basis.</summary>
static class PracticalAdvice
{
    public static IEnumerable<Advice> On(Agreement agreement, Func<AuthorityId, string> nameOf)
    {
        foreach (var vote in agreement.Deliberations.Where(d => d.TransmittedOn is null))
            yield return new($"La délibération n° {vote.Number} ({nameOf(vote.Party)}) n’a pas de date de transmission à la préfecture : sans elle, l’acte n’est pas exécutoire.", "CGCT, art. L2131-1 et L5211-3");
        if (agreement is { NoticeOn: { } notice, TerminatedFrom: { } from } && notice.AddMonths(agreement.NoticeMonths) > from)
            yield return new($"Le préavis donné est plus court que les {agreement.NoticeMonths} mois convenus.", null);
        if (agreement.SignedOn is not null && agreement.CurrentTerms.Keys.Last().Value.Shares.Any(s => s.BasisPoints == 0))
            yield return new("Une collectivité a une quotité nulle.", null);
    }
}

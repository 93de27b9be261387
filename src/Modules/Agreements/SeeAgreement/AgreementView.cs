using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.SeeAgreement;

/// <summary>An agreement as of a day, with all that its page says.</summary>
sealed record AgreementView(
    Agreement Agreement, DateOnly On, DateOnly Today, IReadOnlyDictionary<AuthorityId, AuthorityView> Parties,
    IReadOnlyList<Advice> Advice, IReadOnlyList<Deadline> Deadlines, IReadOnlyList<Agreement> Others, bool CanEdit)
{
    public AgreementTerms Terms { get; } = Agreement.CurrentTerms;

    public Progress Progress { get; } = Agreement.ProgressOn(On);

    /// <summary>The day whose terms are shown: the day asked for, kept inside the agreement.</summary>
    public DateOnly TermsDay => On < Agreement.EffectiveOn ? Agreement.EffectiveOn : Agreement.Range.To is { } to && On >= to ? to.AddDays(-1) : On;

    public bool IsPast => On != Today;

    public string NameOf(AuthorityId id) => Parties.TryGetValue(id, out var party) ? party.Name : "collectivité inconnue";
}

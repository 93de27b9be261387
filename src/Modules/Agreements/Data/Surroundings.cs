using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.Data;

/// <summary>What an agreement needs to know of the modules around it: who the principals are, their names and kinds, and how far the past is settled.</summary>
sealed class Surroundings(ITerritory territory, IEnumerable<IClosedDays> closed)
{
    public Task<IReadOnlyList<AuthorityView>> PrincipalsAsync(DateOnly on, CancellationToken cancel) => territory.PrincipalsAsync(on, cancel);

    public async Task<IReadOnlyCollection<AuthorityId>> PrincipalIdsAsync(DateOnly on, CancellationToken cancel) =>
        [.. (await territory.PrincipalsAsync(on, cancel)).Select(p => p.Id)];

    public Task<IReadOnlyDictionary<AuthorityId, AuthorityView>> PartiesAsync(Agreement agreement, CancellationToken cancel) =>
        territory.AuthoritiesAsync([.. agreement.Parties.Concat(agreement.CurrentTerms.Principals).Concat(agreement.Amendments.SelectMany(a => agreement.VotersOf(a.Id))).Distinct()], cancel);

    public async Task<DateOnly?> LastClosedDayAsync(CancellationToken cancel)
    {
        DateOnly? last = null;
        foreach (var source in closed)
            if (await source.LastClosedDayAsync(cancel) is { } day && !(day <= last)) last = day;
        return last;
    }

    public static LegalAdvice AdviceOn(Agreement agreement, IReadOnlyDictionary<AuthorityId, AuthorityView> parties)
    {
        HashSet<AuthorityId> Of(Func<AuthorityKind, bool> kind) => [.. agreement.Parties.Where(p => parties.TryGetValue(p, out var view) && kind(view.Kind))];
        return new(agreement.LegalBasis, agreement.PersonStatus, agreement.Employer, agreement.Parties,
            Of(k => k == AuthorityKind.Commune), Of(k => k is not (AuthorityKind.Commune or AuthorityKind.Other)));
    }
}

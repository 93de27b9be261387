using Mitoyen.Kernel;
using Mitoyen.People.Contracts;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Design;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Territory.Contracts;
using Mitoyen.Timekeeping.Contracts;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.Names;

/// <summary>Asks the other modules for names and for what a form offers to choose from.</summary>
sealed class WorkNames(ITerritory territory, IWorkSubjects subjects, IPeople people, LocalClock clock)
{
    public async Task<NamesOfWork> ReadAsync(IEnumerable<Combination> works, IEnumerable<AccountId> officers, CancellationToken cancel)
    {
        var all = works.Distinct().ToList();
        var principals = await territory.PrincipalsAsync(clock.Today, cancel);
        var authorities = all.Select(w => w.Beneficiary.Principal).OfType<AuthorityId>().Union(principals.Select(p => p.Id)).ToList();
        var communes = all.Select(w => w.Beneficiary.Commune).OfType<CommuneId>().Distinct().ToList();
        var requests = all.Select(w => w.Request).OfType<RequestId>().Distinct().ToList();
        var names = officers.Distinct().ToList();
        return new NamesOfWork(
            await territory.AuthoritiesAsync(authorities, cancel),
            communes.Count == 0 ? new Dictionary<CommuneId, CommuneView>() : await territory.CommunesAsync(communes, cancel),
            requests.Count == 0 ? new Dictionary<RequestId, WorkSubject>() : await subjects.FindAsync(requests, cancel),
            names.Count == 0 ? new Dictionary<AccountId, string>() : await people.NamesAsync(names, cancel));
    }

    public static IReadOnlyList<Choice> Kinds { get; } = Choice.Of<WorkKind>(k => k.French());

    /// <summary>All, then each principal with its communes on a day.</summary>
    public async Task<IReadOnlyList<Choice>> BeneficiariesAsync(DateOnly on, CancellationToken cancel)
    {
        var principals = await territory.PrincipalsAsync(on, cancel);
        var communes = (await territory.MemberCommunesAsync(on, cancel)).ToLookup(c => c.Principal);
        return
        [
            new(WorkCode.Of(Beneficiary.Common), "Temps commun (partagé selon la clé)"),
            .. principals.SelectMany(p => communes[p.Id]
                .Select(c => new Choice(WorkCode.Of(Beneficiary.Of(c.Commune.Id, p.Id)), c.Commune.Name, p.Name))
                .Prepend(new(WorkCode.Of(Beneficiary.Of(p.Id)), $"{p.Name} (elle-même)", p.Name))),
        ];
    }

    /// <summary>Open requests, the best first, and the one that is already chosen.</summary>
    public async Task<IReadOnlyList<Choice>> RequestsAsync(string? chosen, CancellationToken cancel)
    {
        var open = await subjects.OpenAsync(null, 100, cancel);
        if (!WorkCode.TryRequest(chosen, out var id) || id is not { } asked || open.Any(s => s.Id == asked)) return Choices(open);
        return Choices([.. (await subjects.FindAsync([asked], cancel)).Values, .. open]);
    }

    static IReadOnlyList<Choice> Choices(IEnumerable<WorkSubject> found) => [.. found.Select(s => new Choice(WorkCode.Of(s.Id), s.Label))];
}

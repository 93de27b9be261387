using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Territory.Contracts;

namespace Mitoyen.Agreements.SimulateKeys;

/// <summary>Gathers the figures of today and of the last twelve months, and sets the keys that they give side by side.</summary>
sealed class SimulationReading(StoredAgreements agreements, ITerritory territory, IEnumerable<IKeyEvidence> evidence, LocalClock clock, CurrentViewer current)
{
    public async Task<Simulation> ReadAsync(SimulationInput input, CancellationToken cancel)
    {
        var today = clock.Today;
        var principals = await territory.PrincipalsAsync(today, cancel);
        var terms = await agreements.TermsAsync(today, cancel);
        var communes = (await territory.MemberCommunesAsync(today, cancel)).ToLookup(c => c.Principal);
        var counts = principals.Select(p => communes[p.Id].Count()).ToList();
        var populations = await territory.PopulationsAsync([.. principals.Select(p => p.Id)], cancel);
        var figures = principals.Select(p => (IReadOnlyList<PopulationFigure>)[.. populations[p.Id]]).ToList();
        var chosen = figures.Select((f, i) => input.Figure(i, f.Count)).ToList();

        List<SimulatedKey> keys = [Population(figures, chosen), new("communes", "Nombre de communes", $"{French.Count(counts.Sum(), "commune")} au {French.DateWithoutDay(today)}", [.. counts.Select(c => (long)c)])];
        if (terms is not null) keys.Insert(0, Agreed(terms, principals, today));
        // Who may not see the requests and hours of the partnership sees no key made of them.
        if (current.Viewer.Can(Permission.SeeBalance)) keys.AddRange(await EvidenceAsync(principals, today, cancel));
        return Build(input, today, terms?.YearlyHours.At(today) ?? 1607, principals, counts, figures, chosen, keys);
    }

    static Simulation Build(SimulationInput input, DateOnly today, int hours, IReadOnlyList<AuthorityView> principals, List<int> counts,
        List<IReadOnlyList<PopulationFigure>> figures, List<int> chosen, List<SimulatedKey> keys)
    {
        var known = keys.Where(k => k.IsKnown).ToList();
        var weights = known.Select(k => input.Weight(k.Code)).ToList();
        var mix = KeyMix.Of(known, weights);
        return new(today, hours, principals, counts, figures, chosen, [.. known.Zip(weights, (k, w) => Row(k, w, hours, counts))], mix is null ? null : Row(mix, null, hours, counts),
            KeyMix.Normalised(weights), [.. keys.Where(k => !k.IsKnown).Select(k => k.Label)]);
    }

    static KeyRow Row(SimulatedKey key, int? weight, int hours, List<int> communes)
    {
        var (shares, minutes) = (key.Shares, key.YearlyMinutes(hours));
        return new(key, weight, [.. shares.Select((s, i) => new KeyCell(s, minutes[i], communes[i] == 0 ? null : (minutes[i] + (communes[i] / 2)) / communes[i]))]);
    }

    static SimulatedKey Agreed(AgreementTerms terms, IReadOnlyList<AuthorityView> principals, DateOnly today)
    {
        var step = terms.Keys.StepAt(today)!;
        return new("convention", "Clé convenue", $"{terms.Title}, quotités du {French.DateWithoutDay(step.From)}", [.. principals.Select(p => (long)step.Value.ShareOf(p.Id))]);
    }

    static SimulatedKey Population(List<IReadOnlyList<PopulationFigure>> figures, List<int> chosen)
    {
        var picked = figures.Select((f, i) => f.Count == 0 ? null : f[chosen[i]]).ToList();
        // One principal without a figure would get nothing: then there is no such key.
        var complete = picked.All(p => p is not null);
        return new("population", "Population", string.Join(" ; ", picked.Select(p => p is null ? "aucun chiffre" : Simulation.Told(p))), [.. picked.Select(p => complete ? p!.Value : 0L)]);
    }

    async Task<List<SimulatedKey>> EvidenceAsync(IReadOnlyList<AuthorityView> principals, DateOnly today, CancellationToken cancel)
    {
        var (from, keys) = (today.AddYears(-1), new List<SimulatedKey>());
        foreach (var source in evidence)
        {
            var measured = await source.MeasureAsync(from, today, cancel);
            var label = char.ToUpperInvariant(source.Label[0]) + source.Label[1..];
            keys.Add(new(Code(source.Label), label, $"12 derniers mois, {French.Period(from, today.AddDays(-1))}", [.. principals.Select(p => Math.Max(0, measured.GetValueOrDefault(p.Id)))]));
        }
        return keys;
    }

    /// <summary>A word for addresses, out of a label: « temps-enregistre-hors ».</summary>
    static string Code(string label) => string.Join('-', label.Normalize(System.Text.NormalizationForm.FormD).ToLowerInvariant()
        .Split([' ', ',', '’', '\''], StringSplitOptions.RemoveEmptyEntries).Select(w => string.Concat(w.Where(char.IsAsciiLetterOrDigit))).Where(w => w.Length > 0).Take(3));
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Domain.Acts;

namespace Mitoyen.Sites.ChoosePublicity;

/// <summary>Writes down what a council chose, or corrects it.</summary>
sealed class ChoiceHandler(MitoyenDb db, PartnershipScope scope, PublicityReading publicity, PublicityNoting noting, LocalClock clock)
{
    /// <param name="existing">Null: a new choice.</param>
    public async Task<Refusal?> HandleAsync(CommuneId commune, PublicityChoiceId? existing, TypedChoice typed, int? shownVersion, CancellationToken cancel)
    {
        var found = await publicity.FindAsync(commune, cancel);
        if (found.IsRefused(out var no)) return no;
        var choices = await db.Set<PublicityChoice>().Where(c => c.CommuneId == commune).ToListAsync(cancel);
        var choice = existing is { } id ? choices.Find(c => c.Id == id) : new() { Id = PublicityChoiceId.New(), PartnershipId = scope.Required, CommuneId = commune };
        if (choice is null) return new NoSuchChoice();
        if (existing is not null && StaleForm.Unless(choice, shownVersion) is { } stale) return stale;
        if (choice.Write(typed, choices, LegalPopulation.On(typed.From, found.Value.Figures), clock.Today) is { } refused) return refused;
        if (existing is null) db.Add(choice);
        await noting.NoteAsync(found.Value.Member, cancel);
        return await db.SaveOrConflictAsync(cancel);
    }
}

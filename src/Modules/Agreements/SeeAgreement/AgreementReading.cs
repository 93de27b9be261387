using Microsoft.EntityFrameworkCore;
using Mitoyen.Agreements.Contracts;
using Mitoyen.Agreements.Data;
using Mitoyen.Agreements.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.Agreements.SeeAgreement;

/// <summary>Reads the agreement that the page is asked for: by its id, else the one in force that day, else the one being prepared, else the last.</summary>
sealed class AgreementReading(MitoyenDb db, StoredAgreements stored, Surroundings surroundings, LocalClock clock, CurrentViewer current)
{
    public async Task<AgreementView?> FindAsync(AgreementId? which, DateOnly? on, CancellationToken cancel)
    {
        var (all, day) = (await stored.AllAsync(cancel), on ?? clock.Today);
        var agreement = which is { } id ? await db.FindOrAuditAsync<Agreement>(a => a.Id == id, cancel) : Choose(all, day);
        if (agreement is null) return null;
        var meetings = await db.Set<Meeting>().AsNoTracking().Where(m => m.AgreementId == agreement.Id).ToListAsync(cancel);
        var parties = await surroundings.PartiesAsync(agreement, cancel);
        var advice = Surroundings.AdviceOn(agreement, parties).All().Concat(PracticalAdvice.On(agreement, p => parties.TryGetValue(p, out var view) ? view.Name : "?"));
        return new AgreementView(agreement, day, clock.Today, parties, [.. advice], Deadlines.From(clock.Today, agreement, meetings),
            [.. all.Where(a => a.Id != agreement.Id)], current.Viewer.Can(Permission.EditAgreement));
    }

    static Agreement? Choose(List<Agreement> all, DateOnly day) =>
        all.FirstOrDefault(a => a.ProgressOn(day).Stage == Stage.InForce)
        ?? all.FirstOrDefault(a => a.ProgressOn(day).Stage < Stage.InForce)
        ?? all.FirstOrDefault();
}

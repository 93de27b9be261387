using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.Domain;
using Mitoyen.Requests.Qualify;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.CutIntoLots;

/// <summary>Cuts a request into lots no longer than the agreement allows today; ticks them off.</summary>
sealed class LotHandler(MitoyenDb db, LocalClock clock, RequestFinder finder, AgreedPriorities priorities, Me me)
{
    public async Task<Refusal?> HandleAsync(int number, LotForm form, CancellationToken cancel)
    {
        var found = await finder.FindToQualifyAsync(number, me.Sight, cancel);
        if (found.IsRefused(out var no)) return no;
        var refusal = form.ReadAction() is (var verb, { } lot)
            ? await ChangeAsync(found.Value, verb, lot, cancel)
            : Cut(found.Value, form, await priorities.LongestLotAsync(clock.Today, cancel));
        if (refusal is null) await db.SaveChangesAsync(cancel);
        return refusal;
    }

    Refusal? Cut(Request request, LotForm form, Minutes longest)
    {
        var cut = Lot.Cut(request, form.Name!, French.ReadMinutes(form.Length).Value, longest, clock.NowAt);
        if (cut.IsRefused(out var refusal)) return refusal;
        db.Add(cut.Value);
        return null;
    }

    async Task<Refusal?> ChangeAsync(Request request, string verb, LotId id, CancellationToken cancel)
    {
        var lot = await db.FindOrAuditAsync<Lot>(l => l.Id == id, cancel);
        if (lot is null || lot.RequestId != request.Id) return new NotFoundHere();
        if (verb == LotForm.Done) lot.Finish(clock.NowAt);
        else if (verb == LotForm.Again) lot.TakeUpAgain();
        else if (verb == LotForm.Remove) db.Remove(lot);
        return null;
    }
}

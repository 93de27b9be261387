using Mitoyen.Kernel;
using Mitoyen.Platform.Data;
using Mitoyen.Requests.Data;
using Mitoyen.Requests.SearchRequests;
using Mitoyen.Requests.See;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>Adds a note that officers alone read.</summary>
sealed class NoteHandler(MitoyenDb db, LocalClock clock, RequestFinder finder, RequestIndex index, Me me)
{
    public async Task<Refusal?> HandleAsync(int number, NoteForm form, CancellationToken cancel)
    {
        var found = await finder.FindToQualifyAsync(number, me.Sight, cancel);
        if (found.IsRefused(out var no)) return no;
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var note = PrivateNote.Of(found.Value, me.By, clock.NowAt, form.Note!);
        db.Add(note);
        await index.RenewNotesAsync(found.Value, note, cancel);
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return null;
    }
}

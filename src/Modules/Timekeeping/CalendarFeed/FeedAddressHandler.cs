using Microsoft.EntityFrameworkCore;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Timekeeping.Domain;

namespace Mitoyen.Timekeeping.CalendarFeed;

/// <summary>Makes, replaces or closes the secret address. Gives the new token, which is shown once; null when it is closed.</summary>
sealed class FeedAddressHandler(MitoyenDb db, CurrentViewer current, PartnershipScope scope, LocalClock clock)
{
    public async Task<string?> HandleAsync(FeedForm form, CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var officer = current.Viewer.Account!.Value;
        if (await db.Set<FeedAddress>().SingleOrDefaultAsync(f => f.Officer == officer, cancel) is { } old) db.Remove(old);
        await db.SaveChangesAsync(cancel);
        var token = form.Action == FeedForm.Renew ? FeedToken.New() : null;
        if (token is not null) db.Add(new FeedAddress { PartnershipId = scope.Required, Officer = officer, TokenHash = FeedToken.Hash(token), CreatedAt = clock.NowAt });
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return token;
    }
}

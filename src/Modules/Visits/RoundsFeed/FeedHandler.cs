using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;
using Mitoyen.Visits.Data;

namespace Mitoyen.Visits.RoundsFeed;

/// <summary>Makes the secret address of one's own rounds anew; the one before stops to answer. The token is given once.</summary>
sealed class FeedHandler(MitoyenDb db, CurrentViewer current, PartnershipScope scope, LocalClock clock)
{
    public async Task<Outcome<string>> HandleAsync(CancellationToken cancel)
    {
        await using var own = await db.BeginWritingAloneAsync(cancel);
        var officer = current.Viewer.Account!.Value;
        if (await db.Set<RoundFeed>().SingleOrDefaultAsync(f => f.Officer == officer, cancel) is { } old) db.Remove(old);
        await db.SaveChangesAsync(cancel);
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        db.Add(new RoundFeed { PartnershipId = scope.Required, Officer = officer, TokenHash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(token))), CreatedAt = clock.NowAt });
        await db.SaveChangesAsync(cancel);
        if (own is not null) await own.CommitAsync(cancel);
        return token;
    }
}

using Microsoft.EntityFrameworkCore;
using Mitoyen.Host.Tests.Databases;
using Mitoyen.Host.Tests.Running;
using Mitoyen.Kernel;
using Mitoyen.Platform.Mail;

namespace Mitoyen.Host.Tests.Mail;

/// <summary>The application as it is configured for a server, its outbox, and the round of its postman.</summary>
static class Posting
{
    public static Task<MitoyenApp> AppAsync(Database database, int port, params (string Name, string Value)[] more)
    {
        var settings = new Dictionary<string, string?>
        {
            ["Mail:Host"] = "localhost", ["Mail:Port"] = $"{port}", ["Mail:Security"] = "None", ["Mail:From"] = "Mitoyen <mitoyen@exemple.fr>", ["PublicUrl"] = "https://mitoyen.exemple.fr",
        };
        foreach (var (name, value) in more) settings["Mail:" + name] = value;
        return MitoyenApp.StartAsync(database, settings);
    }

    public static async Task QueueAsync(MitoyenApp app, PartnershipId? partnership, params string[] to)
    {
        await using var scope = app.Scope(partnership);
        foreach (var address in to) scope.Get<Outbox>().Add(address, "Demande n° 12 : acceptée – l’été à Écoust", "Bonjour,\n\nVotre demande est acceptée.\n");
        await scope.Db.SaveChangesAsync();
    }

    public static async Task DeliverAsync(MitoyenApp app)
    {
        await using var scope = app.Scope();
        await scope.Get<DeliverMail>().RunAsync(CancellationToken.None);
    }

    public static async Task<OutgoingMail> MailToAsync(MitoyenApp app, string to)
    {
        await using var scope = app.Scope();
        return await scope.Db.Set<OutgoingMail>().AsNoTracking().SingleAsync(m => m.To == to);
    }
}

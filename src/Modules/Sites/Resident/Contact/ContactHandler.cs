using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Platform.Mail;
using Mitoyen.Sites.Contracts;
using Mitoyen.Sites.Domain;

namespace Mitoyen.Sites.Resident;

/// <summary>Keeps a resident's message for the clerk, sends it to the town hall where its address is known, and gives the receipt.</summary>
sealed class ContactHandler(MitoyenDb db, Outbox outbox, CurrentSite current, LocalClock clock)
{
    /// <summary>From a whole site in an hour; more is a program's doing.</summary>
    const int MostInAnHour = 40;

    public async Task<Outcome<string>> HandleAsync(ContactForm form, CancellationToken cancel)
    {
        var (site, hourAgo) = (current.Site, clock.NowAt.AddHours(-1));
        // Whoever filled in the field that nobody sees gets a receipt like anybody else, and learns nothing.
        if (!string.IsNullOrEmpty(form.Website)) return NewReceipt();
        if (await db.Set<ContactMessage>().CountAsync(m => m.SiteId == site.Id && m.ReceivedAt > hourAgo, cancel) >= MostInAnHour) return new TooManyMessages();
        var message = new ContactMessage
        {
            Id = ContactMessageId.New(), PartnershipId = site.Partnership, SiteId = site.Id, Receipt = NewReceipt(), ReceivedAt = clock.NowAt,
            Sender = form.Sender!.Trim(), Mail = form.Mail!.Trim(), Subject = OneLine(form.Subject!), Body = form.Body!.Trim().ReplaceLineEndings("\n"),
            IsComplaint = form.IsComplaint, Page = form.IsComplaint ? OneLine(form.Page ?? "") : "",
        };
        DateOnly? due = message.IsComplaint ? new AnswerClock(clock.Today).LastDay : null;
        db.Add(message);
        if (current.Frame.TownHall?.Mail is { } hall) outbox.Add(hall, $"[{site.Name}] {message.Subject}", ForTownHall(message, due));
        outbox.Add(message.Mail, $"Votre message à la mairie – accusé de réception {message.Receipt}", ForSender(message, site.Name, due));
        await db.SaveChangesAsync(cancel);
        return message.Receipt;
    }

    static string OneLine(string text) => string.Join(' ', text.Split((char[])['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim();

    /// <param name="due">The last day for an answer; null: the law sets none.</param>
    static string ForTownHall(ContactMessage m, DateOnly? due) =>
        $"Un message est arrivé par le formulaire du site.\n\n{Due(m, due)}De{French.Colon}{m.Sender} <{m.Mail}>\nObjet{French.Colon}{m.Subject}\nAccusé de réception{French.Colon}{m.Receipt}\n\n{m.Body}\n\nRépondez à l’adresse ci-dessus, puis marquez le message comme traité sur la plateforme.";

    static string Due(ContactMessage m, DateOnly? due) =>
        due is { } day ? $"C’est un problème d’accessibilité{French.Colon}répondez au plus tard le {French.Date(day)}.\n{(m.Page.Length > 0 ? $"Page{French.Colon}{m.Page}\n" : "")}\n" : "";

    /// <summary>The text is not sent back: whoever types somebody else's address could send them anything.</summary>
    static string ForSender(ContactMessage m, string site, DateOnly? due) =>
        $"Bonjour,\n\nVotre message a bien été reçu par le site {French.Of(site)}. Son numéro est {m.Receipt}{French.Colon}gardez-le si vous rappelez.{(due is { } day ? $" Une réponse vous est due au plus tard le {French.Date(day)}." : "")}\n\nSi vous n’avez rien envoyé, quelqu’un a tapé votre adresse par erreur{French.Colon}vous pouvez ignorer ce message.";

    static string NewReceipt() => RandomNumberGenerator.GetString("ABCDEFGHJKMNPQRSTUVWXYZ23456789", 8);
}

using Mitoyen.Kernel;
using Mitoyen.Platform.Design;

namespace Mitoyen.Sites.Resident;

/// <summary>What a resident types to write to the town hall.</summary>
sealed class ContactForm
{
    public const string Complaint = "accessibilite", Question = "message", ComplaintUrl = "/contact?objet=accessibilite";

    const int LongestPage = 300;

    public bool IsComplaint => Kind == Complaint;

    public string? Sender { get; set; }
    public string? Mail { get; set; }
    public string? Subject { get; set; }
    public string? Body { get; set; }

    /// <summary><see cref="Complaint"/>, or anything else for any other message.</summary>
    public string? Kind { get; set; }

    /// <summary>Where something was not accessible.</summary>
    public string? Page { get; set; }

    /// <summary>A field that people do not see and that programs fill in.</summary>
    public string? Website { get; set; }

    public IEnumerable<Problem> Check()
    {
        var reading = new FormReading();
        reading.Text(Sender, nameof(Sender), "Indiquez votre nom, pour que la mairie sache à qui répondre.", 120);
        var mail = reading.Text(Mail, nameof(Mail), "Indiquez une adresse électronique, pour recevoir la réponse.", 254);
        if (mail.Length > 0 && !System.Net.Mail.MailAddress.TryCreate(mail, out _)) reading.Problems.Add(new(nameof(Mail), "Cette adresse n’est pas complète : écrivez-la comme nom@exemple.fr."));
        reading.Text(Subject, nameof(Subject), "Dites en quelques mots de quoi il s’agit.", 150);
        reading.Text(Body, nameof(Body), "Écrivez votre message.", 5000);
        reading.OptionalText(Page, nameof(Page), LongestPage);
        return reading.Problems;
    }
}

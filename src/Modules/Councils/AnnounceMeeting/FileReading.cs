using System.Text;
using Microsoft.AspNetCore.Http;
using Mitoyen.Councils.Domain;
using Mitoyen.Councils.Ical;
using Mitoyen.Councils.PdfText;
using Mitoyen.Kernel;
using Mitoyen.Platform.Data;

namespace Mitoyen.Councils.AnnounceMeeting;

/// <summary>Fills the form from a notice of meeting: an iCalendar file, a PDF that has text, or plain text. Nothing is saved before a person has read it.</summary>
sealed class FileReading(LocalClock clock)
{
    public const long Largest = 10 * 1024 * 1024;

    public async Task<Refusal?> FillAsync(MeetingForm form, IFormFile? file, CancellationToken cancel)
    {
        if (file is null || file.Length == 0) return new UnreadableAgenda("choisissez un fichier .ics, .pdf ou .txt");
        if (file.Length > Largest) return new UnreadableAgenda("il dépasse 10 Mo");
        using var memory = new MemoryStream();
        await file.CopyToAsync(memory, cancel);
        var bytes = memory.ToArray();
        return bytes.AsSpan().StartsWith("%PDF"u8) ? TakePdf(form, bytes) : TakeText(form, Encoding.UTF8.GetString(bytes));
    }

    static Refusal? TakePdf(MeetingForm form, byte[] bytes)
    {
        var text = PdfAgenda.TextOf(bytes);
        if (text.IsRefused(out var no)) return no;
        form.TakeAgenda(text.Value);
        return null;
    }

    Refusal? TakeText(MeetingForm form, string text)
    {
        if (!text.TrimStart('\uFEFF', ' ', '\r', '\n').StartsWith("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
        {
            if (text.Contains('\0', StringComparison.Ordinal)) return new UnreadableAgenda("ce n’est ni un calendrier, ni un PDF, ni un texte");
            form.TakeAgenda(text);
            return null;
        }
        var meeting = CalendarReading.Read(text, clock.Today, clock.ToLocal);
        if (meeting.IsRefused(out var no)) return no;
        form.Take(meeting.Value);
        return null;
    }
}

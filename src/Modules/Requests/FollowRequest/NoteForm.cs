using Mitoyen.Kernel;
using Mitoyen.Platform;
using Mitoyen.Requests.Data;

namespace Mitoyen.Requests.FollowRequest;

/// <summary>A private note.</summary>
sealed class NoteForm
{
    public string? Note { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (string.IsNullOrWhiteSpace(Note)) yield return new(nameof(Note), "Écrivez votre note.");
        else if (Note.Length > Lengths.Text) yield return new(nameof(Note), $"Cette note est trop longue : {French.Number(Lengths.Text)} caractères au plus.");
    }
}

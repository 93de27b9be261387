using MimeKit;

namespace Mitoyen.Platform.Mail;

/// <summary>Writes <c>.eml</c> files: written beside, then renamed, so that a reader never sees half a message.</summary>
sealed class FolderCarrier(string folder) : IMailCarrier
{
    public async Task CarryAsync(MimeMessage message, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, $"{message.MessageId!.Split('@')[0]}.eml");
        await message.WriteToAsync(path + ".part", cancel);
        File.Move(path + ".part", path, overwrite: true);
    }
}

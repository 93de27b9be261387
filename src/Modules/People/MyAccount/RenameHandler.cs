using Microsoft.EntityFrameworkCore;
using Mitoyen.Kernel;
using Mitoyen.People.Domain;
using Mitoyen.Platform.Access;
using Mitoyen.Platform.Data;

namespace Mitoyen.People.MyAccount;

sealed class RenameHandler(MitoyenDb db, CurrentViewer current)
{
    public async Task HandleAsync(RenameForm form, CancellationToken cancel)
    {
        var account = await db.Set<Account>().SingleAsync(a => a.Id == current.Viewer.Account, cancel);
        account.Rename(form.Name!.Trim());
        await db.SaveChangesAsync(cancel);
    }
}

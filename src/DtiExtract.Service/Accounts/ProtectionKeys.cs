using System.Xml.Linq;
using DtiExtract.Archive.Schema;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace DtiExtract.Service.Accounts;

/// <summary>Keeps the keys by which cookies are sealed in the database, so that every node reads the cookies of all.</summary>
/// <param name="archives">The database.</param>
internal sealed class ProtectionKeys(IDbContextFactory<ArchiveContext> archives) : IXmlRepository
{
    /// <inheritdoc/>
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using ArchiveContext archive = archives.CreateDbContext();
        return [.. archive.ProtectionKeys.AsNoTracking().OrderBy(key => key.Name).Select(key => key.Xml).AsEnumerable().Select(xml => XElement.Parse(xml))];
    }

    /// <inheritdoc/>
    public void StoreElement(XElement element, string friendlyName)
    {
        using ArchiveContext archive = archives.CreateDbContext();
        archive.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        archive.SaveChanges();
    }
}

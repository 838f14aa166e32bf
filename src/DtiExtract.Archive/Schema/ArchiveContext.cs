using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace DtiExtract.Archive.Schema;

/// <summary>The database of the archive. Tables and columns have the names of classes and properties in lower case with underscores, on both databases.</summary>
public sealed class ArchiveContext(DbContextOptions<ArchiveContext> options) : IdentityDbContext<Account>(options)
{
    /// <summary>The name of the index by which queues of findings are walked: all its columns in one name are longer than a database takes.</summary>
    internal const string QueueIndex = "ix_findings_queue";

    /// <summary>Files that were given in together.</summary>
    public DbSet<Batch> Batches => Set<Batch>();

    /// <summary>Files that were given in; the queue of the workers.</summary>
    public DbSet<Upload> Uploads => Set<Upload>();

    /// <summary>Reports with the header in force.</summary>
    public DbSet<StoredReport> Reports => Set<StoredReport>();

    /// <summary>All that the miner said of each report.</summary>
    public DbSet<ReportContent> Contents => Set<ReportContent>();

    /// <summary>Figures as far as they are searched and compared.</summary>
    public DbSet<StoredFigure> Figures => Set<StoredFigure>();

    /// <summary>Passages, as searches show them.</summary>
    public DbSet<StoredPassage> Passages => Set<StoredPassage>();

    /// <summary>Findings with what was decided of them.</summary>
    public DbSet<StoredFinding> Findings => Set<StoredFinding>();

    /// <summary>What people said of findings.</summary>
    public DbSet<Decision> Decisions => Set<Decision>();

    /// <summary>Decisions made of many findings at once.</summary>
    public DbSet<BulkDecision> BulkDecisions => Set<BulkDecision>();

    /// <summary>Provinces whose reports are to be held against each other.</summary>
    public DbSet<TouchedProvince> TouchedProvinces => Set<TouchedProvince>();

    /// <summary>Versions that made results of this archive.</summary>
    public DbSet<MinerVersion> MinerVersions => Set<MinerVersion>();

    /// <summary>The audit trail.</summary>
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();

    /// <summary>What accounts may see.</summary>
    public DbSet<AccountArea> AccountAreas => Set<AccountArea>();

    /// <summary>By what programs act for people.</summary>
    public DbSet<AccessToken> AccessTokens => Set<AccessToken>();

    /// <summary>Keys by which cookies are sealed.</summary>
    public DbSet<ProtectionKey> ProtectionKeys => Set<ProtectionKey>();

    /// <summary>By what the first administrator is let in.</summary>
    public DbSet<SetupCode> SetupCodes => Set<SetupCode>();

    /// <summary>Searches that people want to find again.</summary>
    public DbSet<SavedSearch> SavedSearches => Set<SavedSearch>();

    /// <inheritdoc/>
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<MillisecondsConverter>();
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
    }

    /// <inheritdoc/>
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.Entity<Upload>().HasIndex(upload => new { upload.State, upload.DueAt });
        builder.Entity<Upload>().HasIndex(upload => new { upload.BatchId, upload.State });
        builder.Entity<Upload>().HasIndex(upload => upload.Sha256);
        builder.Entity<StoredReport>(report =>
        {
            report.ToTable("reports");
            report.HasIndex(one => one.Sha256).IsUnique();
            report.HasIndex(one => new { one.Province, one.District });
            report.HasIndex(one => new { one.UnitKey, one.PeriodEnd });
            report.HasIndex(one => one.UnitCode);
            report.Property(one => one.Version).IsConcurrencyToken();
        });
        builder.Entity<ReportContent>(content =>
        {
            content.HasKey(one => one.ReportId);
            content.Property(one => one.ReportId).ValueGeneratedNever();
        });
        builder.Entity<StoredFigure>(figure =>
        {
            figure.ToTable("figures");
            figure.HasIndex(one => new { one.ReportId, one.Number }).IsUnique();
            figure.HasIndex(one => new { one.IndicatorId, one.Rate });
            figure.HasIndex(one => new { one.IndicatorId, one.ReportId, one.Value, one.Numerator });
        });
        builder.Entity<StoredPassage>(passage =>
        {
            passage.ToTable("passages");
            passage.Property(one => one.Id).ValueGeneratedNever();
            passage.HasIndex(one => one.ReportId);
        });
        builder.Entity<StoredFinding>(finding =>
        {
            finding.ToTable("findings");
            finding.HasIndex(one => new { one.ReportId, one.Statement });
            finding.HasIndex(one => new { one.Status, one.Type });
            finding.HasIndex(one => new { one.Worth, one.Id });
            finding.HasIndex(one => new { one.FoundAt, one.Id });
            finding.HasIndex(one => new { one.Status, one.Worth, one.Id, one.Change, one.Type, one.Severity, one.IsAcross, one.IsSeconded, one.ReportId }).HasDatabaseName(QueueIndex);
            finding.Property(one => one.Version).IsConcurrencyToken();
        });
        builder.Entity<Decision>().HasIndex(decision => decision.FindingId);
        builder.Entity<Decision>().HasIndex(decision => decision.BulkId);
        builder.Entity<TouchedProvince>().HasKey(touched => touched.Province);
        builder.Entity<MinerVersion>().HasKey(version => version.Miner);
        builder.Entity<AuditEntry>(entry =>
        {
            entry.HasKey(one => one.Number);
            entry.Property(one => one.Number).ValueGeneratedNever();
        });
        builder.Entity<AccountArea>().HasIndex(area => area.AccountId);
        builder.Entity<AccessToken>().HasIndex(token => token.Hash).IsUnique();
        builder.Entity<ProtectionKey>().HasKey(key => key.Name);
        builder.Entity<SetupCode>().HasKey(code => code.Hash);
        builder.Entity<SavedSearch>().HasIndex(search => new { search.AccountId, search.Address }).IsUnique();
        NameAsInSql(builder.Model);
    }

    private static void NameAsInSql(IMutableModel model)
    {
        foreach (IMutableEntityType entity in model.GetEntityTypes())
        {
            entity.SetTableName(SqlNames.Of(entity.GetTableName()!));
            foreach (IMutableProperty property in entity.GetProperties())
            {
                property.SetColumnName(SqlNames.Of(property.Name));
            }
        }
    }
}

using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace LocalDataverse.SampleErp.Storage;

/// <summary>One write: takes numbers from the sequences and stamps rows; rolls back unless committed.</summary>
internal sealed class ErpTransaction(ErpContext context, IDbContextTransaction transaction, SemaphoreSlim writer) : IAsyncDisposable
{
    public ErpContext Context => context;

    /// <summary>The next number of a sequence, six digits as F&amp;O's demo data has them. A rolled back write gives it back.</summary>
    public async Task<string> NextNumberAsync(string company, string code, CancellationToken cancellationToken)
        => (await NextAsync(company, code, cancellationToken)).ToString("D6", CultureInfo.InvariantCulture);

    /// <summary>Stamps new and changed rows, and saves.</summary>
    public async Task SaveAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in context.ChangeTracker.Entries<DataEntity>().ToArray())
        {
            if (entry.State == EntityState.Added)
            {
                entry.Entity.RecId = await NextAsync("", NumberSequence.RecId, cancellationToken);
                entry.Entity.RecVersion = 1;
            }
            else if (entry.State == EntityState.Modified)
            {
                entry.Entity.RecVersion++;
            }
        }

        await context.SaveChangesAsync(cancellationToken);
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await transaction.DisposeAsync();
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<long> NextAsync(string company, string code, CancellationToken cancellationToken)
    {
        var sequence = await context.Set<NumberSequence>().FindAsync([company, code], cancellationToken)
            ?? context.Add(new NumberSequence { DataAreaId = company, Code = code, Next = 1 }).Entity;
        return sequence.Next++;
    }
}

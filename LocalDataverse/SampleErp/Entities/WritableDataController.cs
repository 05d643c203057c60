using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.OData;
using LocalDataverse.SampleErp.Storage;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.OData.Deltas;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Entities;

/// <summary>Reading and writing one data entity; what is special to the entity stands in the overrides of the derived controller.</summary>
internal abstract class WritableDataController<TEntity>(ErpContext context, ErpDatabase database, ErpOptions options) : DataController<TEntity>(context, options)
    where TEntity : DataEntity
{
    public async Task<IActionResult> PostRow([FromBody] Delta<TEntity>? body, CancellationToken cancellationToken)
    {
        body = Readable(body);
        await using var transaction = await database.BeginWriteAsync(Context, cancellationToken);
        var row = body.GetInstance();
        DataEntityTypes.ReplaceNulls(row);
        var given = body.GetChangedPropertyNames().ToHashSet(StringComparer.Ordinal);
        if (row is CompanyEntity companyRow) await ResolveCompanyAsync(companyRow, cancellationToken);
        await CreatingAsync(row, given, transaction, cancellationToken);
        await RequireNewKeyAsync(row, cancellationToken);
        Context.Add(row);
        await transaction.SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return Created(row);
    }

    public async Task<IActionResult> PatchRow([FromBody] Delta<TEntity>? body, CancellationToken cancellationToken)
    {
        body = Readable(body);
        await using var transaction = await database.BeginWriteAsync(Context, cancellationToken);
        var row = await RequestedRowAsync(cancellationToken);
        var keys = KeyNames();
        foreach (var name in body.GetChangedPropertyNames())
        {
            var property = typeof(TEntity).GetProperty(name)!;
            if (!keys.Contains(name) && !property.IsDefined(typeof(ErpAssignedAttribute))) continue;
            body.TryGetPropertyValue(name, out var value);
            // A client that sends the whole row back has not asked for a change.
            if (!Equals(value, property.GetValue(row))) throw ErpRequestException.WriteFailed(typeof(TEntity), $"Warning: update not allowed for field '{DataEntityTypes.WireName(name)}'");
        }

        void Apply()
        {
            body.Patch(row);
            DataEntityTypes.ReplaceNulls(row);
        }

        await UpdatingAsync(row, Apply, body.GetChangedPropertyNames().ToHashSet(StringComparer.Ordinal), cancellationToken);
        await transaction.SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return NoContent();
    }

    public async Task<IActionResult> DeleteRow(CancellationToken cancellationToken)
    {
        await using var transaction = await database.BeginWriteAsync(Context, cancellationToken);
        var row = await RequestedRowAsync(cancellationToken);
        await DeletingAsync(row, cancellationToken);
        Context.Remove(row);
        await transaction.SaveAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return NoContent();
    }

    /// <summary>Checks a new row and fills in what the client left out. <paramref name="given"/> names the C# properties that the client sent.</summary>
    protected virtual Task CreatingAsync(TEntity row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs <paramref name="apply"/>, which writes the client's changes into <paramref name="row"/>, and what must follow from them.</summary>
    protected virtual Task UpdatingAsync(TEntity row, Action apply, IReadOnlySet<string> given, CancellationToken cancellationToken)
    {
        apply();
        return Task.CompletedTask;
    }

    /// <summary>Undoes what the row did to others, before it goes.</summary>
    protected virtual Task DeletingAsync(TEntity row, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Refuses an empty mandatory field.</summary>
    protected static void RequireField(string value, string label)
    {
        if (string.IsNullOrWhiteSpace(value)) throw ErpRequestException.WriteFailed(typeof(TEntity), $"Warning: Field '{label}' must be filled in.");
    }

    /// <summary>Refuses a value that points nowhere.</summary>
    protected static ErpRequestException NotRelated(string value, string label, string relatedTable, string field) => ErpRequestException.WriteFailed(
        typeof(TEntity),
        $"Warning: The value '{value}' in field '{label}' is not found in the related table '{relatedTable}'.",
        $"Warning: validateField failed on field '{DataEntityTypes.NamesOf(typeof(TEntity)).TechnicalName}.{field}'");

    private static string[] KeyNames() => [.. typeof(TEntity).GetCustomAttribute<PrimaryKeyAttribute>()!.PropertyNames];

    private Delta<TEntity> Readable(Delta<TEntity>? body)
    {
        var failure = ModelState.Values.SelectMany(value => value.Errors).FirstOrDefault();
        if (failure is not null) throw ErpRequestException.Invalid(failure.Exception?.Message ?? failure.ErrorMessage);
        if (body is null) throw ErpRequestException.Invalid("The request has no readable body.");
        var nested = body.GetChangedPropertyNames().FirstOrDefault(name => !IsPlain(typeof(TEntity).GetProperty(name)!.PropertyType));
        if (nested is not null) throw ErpRequestException.Invalid($"'{nested}' can't be written together with its parent; create its rows by themselves.");
        return body;
    }

    private static bool IsPlain(Type type) => type == typeof(string) || type.IsValueType;

    private async Task<TEntity> RequestedRowAsync(CancellationToken cancellationToken)
    {
        var row = await WithRequestedKey(Context.Set<TEntity>()).SingleOrDefaultAsync(cancellationToken) ?? throw ErpRequestException.NothingToUpdate();
        var expected = Request.Headers.IfMatch.ToString();
        if (expected.Length > 0 && expected != "*" && expected != EntityTag.Of(row)) throw ErpRequestException.Conflict(typeof(TEntity));
        return row;
    }

    private async Task ResolveCompanyAsync(CompanyEntity row, CancellationToken cancellationToken)
    {
        var asked = string.IsNullOrEmpty(row.DataAreaId) ? Options.DefaultCompany : row.DataAreaId;
        row.DataAreaId = await Context.Set<NumberSequence>().Where(sequence => sequence.Code == NumberSequence.SalesOrder && sequence.DataAreaId == asked)
            .Select(sequence => sequence.DataAreaId).SingleOrDefaultAsync(cancellationToken)
            // The wording is assumed.
            ?? throw ErpRequestException.WriteFailed(typeof(TEntity), $"Error: Company {asked} does not exist.");
    }

    private async Task RequireNewKeyAsync(TEntity row, CancellationToken cancellationToken)
    {
        var key = KeyNames().Select(name => typeof(TEntity).GetProperty(name)!.GetValue(row)).ToArray();
        if (await Context.FindAsync<TEntity>(key, cancellationToken) is null) return;
        // The wording is assumed; "The record already exists" is the kernel's.
        throw ErpRequestException.WriteFailed(
            typeof(TEntity),
            $"Error: Cannot create a record in {DataEntityTypes.NamesOf(typeof(TEntity)).EntitySet}. {string.Join(", ", key)}. The record already exists.");
    }
}

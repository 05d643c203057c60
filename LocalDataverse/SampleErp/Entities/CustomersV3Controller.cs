using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using LocalDataverse.SampleErp.Model;
using LocalDataverse.SampleErp.Storage;
using Microsoft.EntityFrameworkCore;

namespace LocalDataverse.SampleErp.Entities;

/// <summary><c>/data/CustomersV3</c>.</summary>
internal sealed class CustomersV3Controller(ErpContext context, ErpDatabase database, ErpOptions options)
    : WritableDataController<CustomerV3>(context, database, options)
{
    protected override async Task CreatingAsync(CustomerV3 row, IReadOnlySet<string> given, ErpTransaction transaction, CancellationToken cancellationToken)
    {
        RequireField(row.CustomerGroupId, "Customer group");
        RequireField(row.SalesCurrencyCode, "Currency");
        await CheckAsync(row, cancellationToken);
        if (row.CustomerAccount.Length == 0) row.CustomerAccount = await transaction.NextNumberAsync(row.DataAreaId, NumberSequence.Customer, cancellationToken);
        if (row.NameAlias.Length == 0) row.NameAlias = row.OrganizationName;
        row.FullPrimaryAddress = FullAddress(row);
    }

    protected override async Task UpdatingAsync(CustomerV3 row, Action apply, IReadOnlySet<string> given, CancellationToken cancellationToken)
    {
        apply();
        await CheckAsync(row, cancellationToken);
        row.FullPrimaryAddress = FullAddress(row);
    }

    private async Task CheckAsync(CustomerV3 row, CancellationToken cancellationToken)
    {
        if (!await Context.Set<Currency>().AnyAsync(currency => currency.CurrencyCode == row.SalesCurrencyCode, cancellationToken))
            throw NotRelated(row.SalesCurrencyCode, "Currency", "Currencies", nameof(row.SalesCurrencyCode));
    }

    private static string FullAddress(CustomerV3 row)
        => row.AddressStreet.Length + row.AddressCity.Length == 0
            ? ""
            : $"{row.AddressStreet}\n{row.AddressCity}, {row.AddressState} {row.AddressZipCode}\n{row.AddressCountryRegionId}";
}

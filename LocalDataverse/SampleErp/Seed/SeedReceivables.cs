using System;
using System.Collections.Generic;
using LocalDataverse.SampleErp.Model;

namespace LocalDataverse.SampleErp.Seed;

/// <summary>What customers owe: none to three invoices each, and now and then a payment that belongs to none yet.</summary>
internal static class SeedReceivables
{
    public static IEnumerable<CustTransOpen> For(SeedCompany company, int customerCount, DateTimeOffset today)
    {
        var id = 0L;
        var number = 0;
        foreach (var customer in SeedCustomers.For(company, customerCount))
        {
            number++;
            for (var invoice = 1; invoice <= number % 4; invoice++) yield return Open(500m * invoice + number, today.AddDays(-20 * invoice));
            if (number % 6 == 0) yield return Open(-100m, today.AddDays(-3));

            CustTransOpen Open(decimal amount, DateTimeOffset day) => new()
            {
                DataAreaId = company.DataAreaId,
                SysRecId = ++id,
                AccountNum = customer.CustomerAccount,
                TransDate = FnoDate.Of(day),
                DueDate = FnoDate.Of(day.AddDays(30)),
                AmountCur = amount,
                AmountMST = amount,
            };
        }
    }
}

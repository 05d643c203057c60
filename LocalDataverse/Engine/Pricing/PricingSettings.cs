using LocalDataverse.Engine.Messages.Rows;
using Microsoft.Xrm.Sdk;

namespace LocalDataverse.Engine.Pricing;

/// <summary>How an organisation calculates amounts.</summary>
/// <param name="IsCalculated">The platform calculates them; otherwise plug-ins on CalculatePrice do ("Use custom pricing for products", Microsoft Learn).</param>
/// <param name="PerUnit">A manual discount counts for each unit of a line, not once (discountcalculationmethod).</param>
internal sealed record PricingSettings(bool IsCalculated, bool PerUnit)
{
    private const int OfUnits = 1;

    /// <summary>Those that are stored; without any the platform calculates.</summary>
    public static PricingSettings Of(Messages.OperationContext operation)
    {
        var row = operation.OrganizationRow("oobpricecalculationenabled", "discountcalculationmethod");
        return new PricingSettings(row.GetAttributeValue<bool?>("oobpricecalculationenabled") ?? true, row.GetAttributeValue<OptionSetValue>("discountcalculationmethod")?.Value == OfUnits);
    }
}

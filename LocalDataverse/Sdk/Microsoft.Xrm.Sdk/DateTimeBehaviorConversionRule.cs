using System;
using Microsoft.Xrm.Sdk.Metadata;

namespace Microsoft.Xrm.Sdk;

/// <summary>How values are converted when the behaviour of a date and time column changes.</summary>
public sealed class DateTimeBehaviorConversionRule : ConstantsBase<string>
{
    public static readonly DateTimeBehaviorConversionRule SpecificTimeZone = Add<DateTimeBehaviorConversionRule>("SpecificTimeZone");

    public static readonly DateTimeBehaviorConversionRule CreatedByTimeZone = Add<DateTimeBehaviorConversionRule>("CreatedByTimeZone");

    public static readonly DateTimeBehaviorConversionRule OwnerTimeZone = Add<DateTimeBehaviorConversionRule>("OwnerTimeZone");

    public static readonly DateTimeBehaviorConversionRule LastUpdatedByTimeZone = Add<DateTimeBehaviorConversionRule>("LastUpdatedByTimeZone");

    public override bool Equals(object obj) => obj is DateTimeBehaviorConversionRule other && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => Value == null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    protected override bool ValueExistsInList(string value) => ContainsIgnoringCase(ValidValues, value);

    public static bool operator ==(DateTimeBehaviorConversionRule conversionRuleA, DateTimeBehaviorConversionRule conversionRuleB) => Equals(conversionRuleA, conversionRuleB);

    public static bool operator !=(DateTimeBehaviorConversionRule conversionRuleA, DateTimeBehaviorConversionRule conversionRuleB) => !Equals(conversionRuleA, conversionRuleB);

    public static implicit operator DateTimeBehaviorConversionRule(string conversionRule) => conversionRule == null ? null : Create<DateTimeBehaviorConversionRule>(conversionRule);
}

using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>How a date and time column counts: by the user, as a date only, or without time zone.</summary>
[DataContract(Name = "DateTimeBehavior", Namespace = "http://schemas.microsoft.com/xrm/7.1/Metadata")]
public sealed class DateTimeBehavior : ConstantsBase<string>
{
    public static readonly DateTimeBehavior UserLocal = Add<DateTimeBehavior>("UserLocal");

    public static readonly DateTimeBehavior DateOnly = Add<DateTimeBehavior>("DateOnly");

    public static readonly DateTimeBehavior TimeZoneIndependent = Add<DateTimeBehavior>("TimeZoneIndependent");

    // Without it the values would not be listed yet when a text is converted before one of them was touched.
    static DateTimeBehavior()
    {
    }

    public override bool Equals(object obj) => obj is DateTimeBehavior other && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => Value == null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    protected override bool ValueExistsInList(string value) => ContainsIgnoringCase(ValidValues, value);

    public static bool operator ==(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => Equals(behaviorA, behaviorB);

    public static bool operator !=(DateTimeBehavior behaviorA, DateTimeBehavior behaviorB) => !Equals(behaviorA, behaviorB);

    public static implicit operator DateTimeBehavior(string behavior) => behavior == null ? null : Create<DateTimeBehavior>(behavior);
}

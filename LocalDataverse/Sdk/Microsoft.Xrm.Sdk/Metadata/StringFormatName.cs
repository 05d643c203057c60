using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Format of a one-line text.</summary>
[DataContract(Name = "StringFormatName", Namespace = "http://schemas.microsoft.com/xrm/2013/Metadata")]
public sealed class StringFormatName : ConstantsBase<string>
{
    public static readonly StringFormatName Email = Add<StringFormatName>("Email");

    public static readonly StringFormatName Text = Add<StringFormatName>("Text");

    public static readonly StringFormatName TextArea = Add<StringFormatName>("TextArea");

    public static readonly StringFormatName Url = Add<StringFormatName>("Url");

    public static readonly StringFormatName TickerSymbol = Add<StringFormatName>("TickerSymbol");

    public static readonly StringFormatName PhoneticGuide = Add<StringFormatName>("PhoneticGuide");

    public static readonly StringFormatName VersionNumber = Add<StringFormatName>("VersionNumber");

    public static readonly StringFormatName Phone = Add<StringFormatName>("Phone");

    public static readonly StringFormatName Json = Add<StringFormatName>("Json");

    public static readonly StringFormatName RichText = Add<StringFormatName>("RichText");

    // Without it the values would not be listed yet when a text is converted before one of them was touched.
    static StringFormatName()
    {
    }

    public override bool Equals(object obj) => obj is StringFormatName other && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => Value == null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    protected override bool ValueExistsInList(string value) => ContainsIgnoringCase(ValidValues, value);

    public static bool operator ==(StringFormatName stringFormatA, StringFormatName stringFormatB) => Equals(stringFormatA, stringFormatB);

    public static bool operator !=(StringFormatName stringFormatA, StringFormatName stringFormatB) => !Equals(stringFormatA, stringFormatB);

    public static implicit operator StringFormatName(string formatName) => formatName == null ? null : Create<StringFormatName>(formatName);
}

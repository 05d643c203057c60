using System;
using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Format of a many-line text.</summary>
[DataContract(Name = "MemoFormatName", Namespace = "http://schemas.microsoft.com/xrm/9.0/Metadata")]
public sealed class MemoFormatName : ConstantsBase<string>
{
    public static readonly MemoFormatName Text = Add<MemoFormatName>("Text");

    public static readonly MemoFormatName Email = Add<MemoFormatName>("Email");

    public static readonly MemoFormatName TextArea = Add<MemoFormatName>("TextArea");

    public static readonly MemoFormatName Json = Add<MemoFormatName>("Json");

    public static readonly MemoFormatName RichText = Add<MemoFormatName>("RichText");

    // Without it the values would not be listed yet when a text is converted before one of them was touched.
    static MemoFormatName()
    {
    }

    public override bool Equals(object obj) => obj is MemoFormatName other && string.Equals(Value, other.Value, StringComparison.OrdinalIgnoreCase);

    public override int GetHashCode() => Value == null ? 0 : StringComparer.OrdinalIgnoreCase.GetHashCode(Value);

    protected override bool ValueExistsInList(string value) => ContainsIgnoringCase(ValidValues, value);

    public static bool operator ==(MemoFormatName stringFormatA, MemoFormatName stringFormatB) => Equals(stringFormatA, stringFormatB);

    public static bool operator !=(MemoFormatName stringFormatA, MemoFormatName stringFormatB) => !Equals(stringFormatA, stringFormatB);

    public static implicit operator MemoFormatName(string formatName) => formatName == null ? null : Create<MemoFormatName>(formatName);
}

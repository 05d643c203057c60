using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk.Metadata;

/// <summary>Values of lookup format.</summary>
[DataContract(Name = "LookupFormat", Namespace = "http://schemas.microsoft.com/xrm/2011/Metadata")]
public enum LookupFormat
{
    [EnumMember(Value = "None")]
    None = 0,
    [EnumMember(Value = "Connection")]
    Connection = 1,
    [EnumMember(Value = "Regarding")]
    Regarding = 2,
    [EnumMember(Value = "Text")]
    Text = 3,
}

using System.Runtime.Serialization;

namespace Microsoft.Xrm.Sdk;

/// <summary>Scalar input parameter.</summary>
[DataContract(Name = "ScalarInputParameter", Namespace = "http://schemas.microsoft.com/xrm/9.0/Contracts")]
public class ScalarInputParameter
{
    public ScalarInputParameter()
    {
    }

    public ScalarInputParameter(string name, string value)
    {
        Name = name;
        Value = value;
    }

    [DataMember(IsRequired = true, Order = 0)]
    public string Name { get; set; }

    [DataMember(IsRequired = true, Order = 1)]
    public string Value { get; set; }
}

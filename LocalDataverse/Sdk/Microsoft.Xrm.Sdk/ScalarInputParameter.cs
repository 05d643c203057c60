namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.DataContract(Name="ScalarInputParameter", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
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

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=0)]
    public string Name { get; set; }

    [global::System.Runtime.Serialization.DataMember(IsRequired= true, Order=1)]
    public string Value { get; set; }
}

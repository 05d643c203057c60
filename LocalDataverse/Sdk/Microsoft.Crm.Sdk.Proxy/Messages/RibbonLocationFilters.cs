namespace Microsoft.Crm.Sdk.Messages;

[global::System.Runtime.Serialization.DataContract(Name="RibbonLocationFilters", Namespace="http://schemas.microsoft.com/crm/2011/Contracts")]
[global::System.Flags]
public enum RibbonLocationFilters
{
    [global::System.Runtime.Serialization.EnumMember(Value="Form")]
    Form = 1,
    [global::System.Runtime.Serialization.EnumMember(Value="HomepageGrid")]
    HomepageGrid = 2,
    [global::System.Runtime.Serialization.EnumMember(Value="SubGrid")]
    SubGrid = 4,
    All = 7,
    Default = 7,
}

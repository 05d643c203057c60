namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="QueryBase", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Query.FetchExpression))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Query.QueryByAttribute))]
[global::System.Runtime.Serialization.KnownType(typeof(global::Microsoft.Xrm.Sdk.Query.QueryExpression))]
public abstract class QueryBase : global::System.Runtime.Serialization.IExtensibleDataObject
{
    protected QueryBase()
    {
    }

    public global::System.Runtime.Serialization.ExtensionDataObject ExtensionData { get; set; }
}

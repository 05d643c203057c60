namespace Microsoft.Xrm.Sdk.Query;

[global::System.Runtime.Serialization.DataContract(Name="FetchExpression", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class FetchExpression : global::Microsoft.Xrm.Sdk.Query.QueryBase
{
    public FetchExpression()
    {
    }

    public FetchExpression(string query)
    {
        Query = query;
    }

    [global::System.Runtime.Serialization.DataMember]
    public string Query { get; set; }
}

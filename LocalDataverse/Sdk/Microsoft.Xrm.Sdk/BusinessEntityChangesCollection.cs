namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="BusinessEntityChangesCollection", Namespace="http://schemas.microsoft.com/xrm/7.1/Contracts")]
public sealed class BusinessEntityChangesCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.IChangedItem>
{
    public BusinessEntityChangesCollection()
    {
    }

    public BusinessEntityChangesCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.IChangedItem> list) : base(list)
    {
    }

}

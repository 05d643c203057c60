namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="FormattedValueCollection", Namespace="http://schemas.microsoft.com/xrm/2011/Contracts")]
public sealed class FormattedValueCollection : global::Microsoft.Xrm.Sdk.DataCollection<string, string>
{
    public FormattedValueCollection()
    {
    }

    protected internal FormattedValueCollection(global::System.Collections.Generic.IDictionary<string, string> collection) : base(collection)
    {
    }

}

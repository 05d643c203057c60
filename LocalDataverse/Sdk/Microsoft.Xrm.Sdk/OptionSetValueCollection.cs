namespace Microsoft.Xrm.Sdk;

[global::System.Runtime.Serialization.CollectionDataContract(Name="OptionSetValueCollection", Namespace="http://schemas.microsoft.com/xrm/9.0/Contracts")]
public sealed class OptionSetValueCollection : global::Microsoft.Xrm.Sdk.DataCollection<global::Microsoft.Xrm.Sdk.OptionSetValue>
{
    public OptionSetValueCollection()
    {
    }

    public OptionSetValueCollection(global::System.Collections.Generic.IList<global::Microsoft.Xrm.Sdk.OptionSetValue> list) : base(list)
    {
    }

}

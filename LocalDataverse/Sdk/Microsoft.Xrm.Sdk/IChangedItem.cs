namespace Microsoft.Xrm.Sdk;

public interface IChangedItem
{
    global::Microsoft.Xrm.Sdk.ChangeType Type { get; set; }
}

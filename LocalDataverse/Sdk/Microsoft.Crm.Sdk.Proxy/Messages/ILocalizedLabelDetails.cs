namespace Microsoft.Crm.Sdk.Messages;

public interface ILocalizedLabelDetails
{
    string DefaultLabel { get; set; }

    global::System.Collections.Generic.List<global::Microsoft.Crm.Sdk.Messages.LocalizedLabelInfo> LocalizedLabels { get; set; }
}

namespace Microsoft.Xrm.Sdk;

public interface IPlugin
{
    void Execute(global::System.IServiceProvider serviceProvider);
}

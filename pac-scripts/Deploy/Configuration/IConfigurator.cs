using System.Threading;
using System.Threading.Tasks;

namespace ErpIntegration.Deploy.Configuration;

/// <summary>Configures one kind of thing.</summary>
internal interface IConfigurator
{
    Task ConfigureAsync(ConfigurationTarget target, CancellationToken token);
}

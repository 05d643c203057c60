using System.IO;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.Xrm.Sdk;

/// <summary>P sql tds response pipe, as the platform hands it to code.</summary>
public interface IPSqlTdsResponsePipe
{
    Stream TdsEncodedDataStream { get; set; }

    Task StartAsync(CancellationToken cancellation);
}

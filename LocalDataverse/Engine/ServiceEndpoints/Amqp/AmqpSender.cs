using System;
using System.Globalization;
using System.Threading;
using System.Threading.Tasks;
using Amqp;
using Amqp.Framing;
using Amqp.Sasl;

namespace LocalDataverse.Engine.ServiceEndpoints.Amqp;

/// <summary>One connection with one sender link to an endpoint. Opened at the first message; after a failure it is closed, and the next message opens it anew. Thread-safe.</summary>
internal sealed class AmqpSender : IDisposable
{
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(1);
    private static readonly TimeSpan TokenReserve = TimeSpan.FromMinutes(5);

    // What the library says when the peer doesn't offer the mechanism it was told to use.
    private static readonly global::Amqp.Types.Symbol NoSuchMechanism = ErrorCode.NotImplemented;

    private readonly SemaphoreSlim _opening = new(1);
    private readonly AmqpEndpointAddress _address;
    private readonly AmqpCredential _credential;
    private readonly TimeProvider _clock;
    private Connection? _connection;
    private SenderLink? _link;
    private DateTimeOffset _tokenEnds;
    private bool _byPassword;
    private int _active;
    private volatile bool _retired;

    public AmqpSender(AmqpEndpointAddress address, AmqpCredential credential, TimeProvider clock)
    {
        _address = address;
        _credential = credential;
        _clock = clock;
        LastUsed = clock.GetUtcNow();
    }

    /// <summary>When it last sent something.</summary>
    public DateTimeOffset LastUsed { get; private set; }

    /// <summary>True while a message is on its way.</summary>
    public bool Busy => Volatile.Read(ref _active) > 0;

    /// <summary>Sends and returns when the peer has accepted.</summary>
    /// <exception cref="ServiceEndpointException">Not accepted.</exception>
    public async Task SendAsync(Message message)
    {
        Interlocked.Increment(ref _active);
        SenderLink? link = null;
        try
        {
            link = await LinkAsync().ConfigureAwait(false);
            Check(await OutcomeAsync(link, message).ConfigureAwait(false), link);
        }
        catch (Exception e) when (e is not ServiceEndpointException || link is null || link.IsClosed)
        {
            // A lost link or connection is of no more use. What the peer refused in good order leaves both in order.
            await CloseAsync(link).ConfigureAwait(false);
            throw AmqpFailures.Of(_address, e);
        }
        finally
        {
            LastUsed = _clock.GetUtcNow();
            if (Interlocked.Decrement(ref _active) == 0 && _retired) Dispose();
        }
    }

    /// <summary>Closes the connection; a later message opens another.</summary>
    public void Dispose()
    {
        Interlocked.Exchange(ref _link, null);
        Interlocked.Exchange(ref _connection, null)?.Close(TimeSpan.Zero);
    }

    /// <summary>Closes the connection as soon as nothing is on its way.</summary>
    public void Retire()
    {
        _retired = true;
        if (!Busy) Dispose();
    }

    private async Task<SenderLink> LinkAsync()
    {
        await _opening.WaitAsync().ConfigureAwait(false);
        try
        {
            if (_link is { IsClosed: false } open && _connection is { IsClosed: false } connection)
            {
                if (_tokenEnds - _clock.GetUtcNow() < TokenReserve) await AuthorizeAsync(connection).ConfigureAwait(false);
                return open;
            }
            _connection?.Close(TimeSpan.Zero);
            _connection = await ConnectAsync().ConfigureAwait(false);
            _link = await AttachAsync(_connection).ConfigureAwait(false);
            return _link;
        }
        finally
        {
            _opening.Release();
        }
    }

    /// <summary>Signs in anonymously, with a token that follows on $cbs; to a broker that knows no such tokens with the policy's name and key as user and password.</summary>
    private async Task<Connection> ConnectAsync()
    {
        try
        {
            if (!_byPassword)
            {
                var connection = await OpenAsync(null).ConfigureAwait(false);
                await AuthorizeAsync(connection).ConfigureAwait(false);
                return connection;
            }
        }
        catch (AmqpException e) when (NoSuchMechanism.Equals(e.Error?.Condition) && _credential.UserAndPassword is not null)
        {
            _byPassword = true;
        }
        _tokenEnds = DateTimeOffset.MaxValue;
        return await OpenAsync(_credential.UserAndPassword).ConfigureAwait(false);
    }

    private async Task<Connection> OpenAsync((string User, string Password)? user)
    {
        var factory = new ConnectionFactory();
        factory.SASL.Profile = user is null ? SaslProfile.Anonymous : null;
        var open = new Open { ContainerId = "localdataverse-" + Guid.NewGuid().ToString("N"), HostName = _address.Host, MaxFrameSize = 65536 };
        var address = new Address(_address.Host, _address.Port, user?.User, user?.Password, "/", _address.UseTls ? "amqps" : "amqp");
        return await factory.CreateAsync(address, open, null).WaitAsync(Timeout).ConfigureAwait(false);
    }

    private async Task AuthorizeAsync(Connection connection)
    {
        var ends = _clock.GetUtcNow() + TokenLifetime;
        await CbsAuthorization.PutTokenAsync(connection, _address, _credential.Token(_address, ends), Timeout).ConfigureAwait(false);
        _tokenEnds = ends;
    }

    // The library doesn't wait for the peer's attach, and a refusal is an attach with a detach behind it; waiting for credit shows which it is.
    private async Task<SenderLink> AttachAsync(Connection connection)
    {
        var attached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var attach = new Attach { Target = new Target { Address = _address.Entity }, Source = new Source(), SndSettleMode = SenderSettleMode.Unsettled, RcvSettleMode = ReceiverSettleMode.First };
        var link = new SenderLink(new Session(connection), string.Create(CultureInfo.InvariantCulture, $"sender-{Guid.NewGuid():N}"), attach, (_, _) => attached.TrySetResult());
        link.AddClosedCallback((_, error) => attached.TrySetException(AmqpFailures.Of(_address, error)));
        await attached.Task.WaitAsync(Timeout).ConfigureAwait(false);
        return link;
    }

    private static async Task<Outcome> OutcomeAsync(SenderLink link, Message message)
    {
        var settled = new TaskCompletionSource<Outcome>(TaskCreationOptions.RunContinuationsAsynchronously);
        link.Send(message, null, (_, _, outcome, _) => settled.TrySetResult(outcome), null);
        return await settled.Task.WaitAsync(Timeout).ConfigureAwait(false);
    }

    private void Check(Outcome outcome, SenderLink link)
    {
        switch (outcome)
        {
            case Accepted:
                return;
            case Rejected rejected:
                throw AmqpFailures.Of(_address, rejected.Error);
            default:
                // A closing link lets go of what was on its way; then the reason is the link's, or its connection's.
                throw AmqpFailures.Of(_address, link.Error ?? link.Session.Error ?? link.Session.Connection.Error ?? new Error(new global::Amqp.Types.Symbol("amqp:link:detach-forced")) { Description = "The message was released." });
        }
    }

    private async Task CloseAsync(SenderLink? failed)
    {
        await _opening.WaitAsync().ConfigureAwait(false);
        try
        {
            // Another thread may have opened a new connection since.
            if (failed is not null && !ReferenceEquals(failed, _link)) return;
            _link = null;
            Interlocked.Exchange(ref _connection, null)?.Close(TimeSpan.Zero);
        }
        finally
        {
            _opening.Release();
        }
    }
}
